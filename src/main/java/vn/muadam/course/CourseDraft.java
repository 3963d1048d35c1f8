package vn.muadam.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a new course version is made of, texts already rendered as safe HTML. Whoever hands one in has checked it;
 * it is stored as it is, once.
 *
 * @param media the hash of each stored file by its path in the package
 */
public record CourseDraft(
        Identity identity,
        Description description,
        Rules rules,
        @Nullable Review review,
        List<Section> sections,
        List<Term> glossary,
        Map<String, String> media) {

    /** Which course, which version, and the hash of its content. */
    public record Identity(String courseKey, String label, String contentHash) {}

    /** What the catalogue says. */
    public record Description(
            String title,
            String shortTitle,
            @Nullable String titleEn,
            String summary,
            SkillGroup skillGroup,
            int minutes,
            String licence,
            String attribution,
            List<String> objectives) {}

    /** When the course is complete, and what a certificate asks for. */
    public record Rules(
            ActivityOrder order,
            CompletionRule completion,
            @Nullable Integer completionCount,
            boolean certificateIssued,
            List<String> certificateRequires,
            @Nullable Integer certificateValidityMonths) {}

    /** An expert's review of exactly this content. */
    public record Review(String by, LocalDate on) {}

    /** A part of the course. */
    public record Section(
            String key, String title, @Nullable String summary, List<Step> steps) {}

    /** An activity, with its text where it has one. */
    public record Step(
            String key,
            ActivityKind kind,
            String title,
            int minutes,
            boolean required,
            Set<CompletionCondition> completeWhen,
            @Nullable Text text,
            Outside outside) {

        public Step(
                String key,
                ActivityKind kind,
                String title,
                int minutes,
                boolean required,
                Set<CompletionCondition> completeWhen,
                @Nullable Text text) {
            this(key, kind, title, minutes, required, completeWhen, text, Outside.NOTHING);
        }
    }

    /**
     * What belongs to an activity away from the screen.
     *
     * @param confirmer who confirms a practice; null for any other activity
     * @param credits the keys of the lessons that are complete for everybody at a meeting
     */
    public record Outside(@Nullable Confirmer confirmer, List<String> credits) {

        public static final Outside NOTHING = new Outside(null, List.of());
    }

    /** The text of an activity. */
    public record Text(@Nullable String summary, String html) {}

    /** A hard word. */
    public record Term(String key, String term, @Nullable String say, String explanation) {}
}
