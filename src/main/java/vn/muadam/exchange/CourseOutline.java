package vn.muadam.exchange;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.muadam.course.SkillGroup;

/**
 * What {@code course.yaml} says: the course as a whole, its rules, and its activities in their order. A key is the name
 * under which history finds an activity again in the next version, so it is never used for anything else.
 */
public record CourseOutline(
        Description about,
        Order order,
        Optional<Review> reviewed,
        Map<String, Variable> variables,
        Completion completion,
        Certificate certificate,
        List<Section> sections,
        Map<String, String> renamed,
        List<String> retired) {

    /** What the catalogue and the hand-outs say of the course. */
    public record Description(
            String key,
            String version,
            String title,
            String shortTitle,
            String titleEn,
            String summary,
            String language,
            Optional<String> translationOf,
            String licence,
            String attribution,
            List<Audience> audience,
            SkillGroup skillGroup,
            List<String> objectives,
            int minutes,
            List<String> prerequisites) {}

    /** Who is offered a course, an activity or a lesson. */
    public enum Audience {
        MEMBER,
        LEADER,
        OFFICIAL,
        RESIDENT
    }

    /** Whether an activity waits for the required ones before it. */
    public enum Order {
        FREE,
        SEQUENCE
    }

    /** An expert's reading of the content. Without one a package may be imported only as a draft. */
    public record Review(String by, LocalDate date) {}

    /** A place in the texts of a template course that every province fills with its own. */
    public record Variable(String label, String defaultText) {}

    /** How many of the required activities complete the course; no count means all. */
    public record Completion(OptionalInt count) {}

    /** Whether and for how long a certificate is given, and which tests must be passed for it. */
    public record Certificate(boolean issue, List<String> requires, OptionalInt validityMonths) {}

    /** A part of the course with activities of its own. */
    public record Section(String key, String title, Optional<String> summary, List<PackagedActivity> activities) {}

    public List<PackagedActivity> activities() {
        return sections.stream()
                .flatMap(section -> section.activities().stream())
                .toList();
    }

    /** The keys of the lessons, in their order. */
    public Set<String> lessonKeys() {
        return activities().stream()
                .filter(PackagedActivity.Lesson.class::isInstance)
                .map(activity -> activity.head().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
