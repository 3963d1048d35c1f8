package vn.muadam.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do in a course version: a lesson, a quiz, a practice, a meeting, a survey.
 *
 * <p>Its key is how a completion or an answer finds it again in the next version, so a key never changes its meaning.
 */
@Entity
@Cacheable
@Table(name = "activity")
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "version_id", updatable = false)
    private CourseVersionId versionId;

    @Column(name = "section_id", updatable = false)
    private Long sectionId;

    @Column(name = "activity_key", updatable = false)
    private String key = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ActivityKind kind = ActivityKind.LESSON;

    @Column(updatable = false)
    private String title = "";

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private boolean required;

    @Column(name = "complete_when", updatable = false)
    private String completeWhen = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Confirmer confirmer;

    @Column(updatable = false)
    private @Nullable String credits;

    @Column(name = "ordinal", updatable = false)
    private int position;

    protected Activity() {} // for JPA

    Activity(CourseSection section, CourseDraft.Step step, int position) {
        this.versionId = section.getVersionId();
        this.sectionId = section.getId();
        this.key = step.key();
        this.kind = step.kind();
        this.title = step.title();
        this.minutes = step.minutes();
        this.required = step.required();
        this.completeWhen =
                step.completeWhen().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        this.confirmer = step.outside().confirmer();
        this.credits = step.outside().credits().isEmpty()
                ? null
                : String.join(" ", step.outside().credits());
        this.position = position;
    }

    public ActivityId getId() {
        return new ActivityId(id);
    }

    public CourseVersionId getVersionId() {
        return versionId;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public String getKey() {
        return key;
    }

    public ActivityKind getKind() {
        return kind;
    }

    public boolean isLesson() {
        return kind == ActivityKind.LESSON;
    }

    public boolean isQuiz() {
        return kind == ActivityKind.QUIZ;
    }

    public boolean isSurvey() {
        return kind == ActivityKind.SURVEY;
    }

    /** Whose word it needs that a practice was done; empty for any other activity. */
    public Optional<Confirmer> getConfirmer() {
        return Optional.ofNullable(confirmer);
    }

    /** The keys of the lessons that are complete for everybody at a meeting; none for any other activity. */
    public List<String> getCredits() {
        return credits == null ? List.of() : List.of(credits.split(" ", -1));
    }

    public String getTitle() {
        return title;
    }

    public int getMinutes() {
        return minutes;
    }

    public boolean isRequired() {
        return required;
    }

    /** Its place among all activities of the version, from 1. */
    public int getOrdinal() {
        return position;
    }

    /** All that must happen before the activity counts as done. */
    public Set<CompletionCondition> getCompleteWhen() {
        Set<CompletionCondition> conditions = EnumSet.noneOf(CompletionCondition.class);
        Arrays.stream(completeWhen.split(" ")).map(CompletionCondition::valueOf).forEach(conditions::add);
        return Collections.unmodifiableSet(conditions);
    }

    /** Whether that condition is among those that complete the activity. */
    public boolean asksFor(CompletionCondition condition) {
        return getCompleteWhen().contains(condition);
    }
}
