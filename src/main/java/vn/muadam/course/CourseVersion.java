package vn.muadam.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One state of a course's content: what a learner actually learns and a certificate names.
 *
 * <p>It is imported as a draft and never changes afterwards; a changed package makes a new version. An expert's review is
 * recorded with name and date. Publishing makes it the version that new learners get, and replaces the one before, which
 * those who began with it keep. Until a review is recorded, learners are told that no expert has reviewed it.
 */
@Entity
@Table(name = "course_version")
public class CourseVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "course_id", updatable = false)
    private CourseId courseId;

    @Column(name = "version_label", updatable = false)
    private String label = "";

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    @Column(updatable = false)
    private String title = "";

    @Column(name = "short_title", updatable = false)
    private String shortTitle = "";

    @Column(name = "title_en", updatable = false)
    private @Nullable String titleEn;

    @Column(updatable = false)
    private String summary = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "skill_group", updatable = false)
    private SkillGroup skillGroup = SkillGroup.DEVICE_BASICS;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private String licence = "";

    @Column(updatable = false)
    private String attribution = "";

    @Embedded
    private CourseRules rules = new CourseRules();

    @Column(name = "content_hash", updatable = false)
    private String contentHash = "";

    @Column(name = "package_hash")
    private @Nullable String packageHash;

    @Column(name = "imported_at", updatable = false)
    private Instant importedAt = Instant.EPOCH;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    @ElementCollection
    @CollectionTable(name = "course_objective", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "objective")
    private List<String> objectives = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_media", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "path")
    @Column(name = "media_hash")
    private Map<String, String> media = new HashMap<>();

    protected CourseVersion() {} // for JPA

    CourseVersion(CourseId courseId, CourseDraft draft, Instant importedAt) {
        this.courseId = courseId;
        this.importedAt = importedAt;
        label = draft.identity().label();
        contentHash = draft.identity().contentHash();
        describe(draft.description());
        rules = new CourseRules(draft.rules());
        media.putAll(draft.media());
        if (draft.review() != null) {
            recordReview(draft.review().by(), draft.review().on());
        }
    }

    private void describe(CourseDraft.Description description) {
        title = description.title();
        shortTitle = description.shortTitle();
        titleEn = description.titleEn();
        summary = description.summary();
        skillGroup = description.skillGroup();
        minutes = description.minutes();
        licence = description.licence();
        attribution = description.attribution();
        objectives.addAll(description.objectives());
    }

    /** Records that an expert has reviewed exactly this content. A later review stands in place of an earlier one. */
    final void recordReview(String expert, LocalDate day) {
        reviewedBy = expert;
        reviewedOn = day;
    }

    /** The files of that hash say what this version says. */
    void readFrom(String hash) {
        packageHash = hash;
    }

    /** Makes this the version that new learners get; doing it again changes nothing. */
    void publish(Instant now) {
        if (state != VersionState.PUBLISHED) {
            state = VersionState.PUBLISHED;
            publishedAt = now;
        }
    }

    void replace() {
        state = VersionState.REPLACED;
    }

    /** How many required activities complete the course, of the given number that it has. */
    public int neededOf(int requiredActivities) {
        return rules.neededOf(requiredActivities);
    }

    public CourseVersionId getId() {
        return new CourseVersionId(id);
    }

    public CourseId getCourseId() {
        return courseId;
    }

    public String getLabel() {
        return label;
    }

    public VersionState getState() {
        return state;
    }

    public boolean isPublished() {
        return state == VersionState.PUBLISHED;
    }

    public String getTitle() {
        return title;
    }

    /** The title in that language, where it has one; the content itself stays in its own language. */
    public String titleIn(String language) {
        return language.equals("en") && titleEn != null ? titleEn : title;
    }

    public String getShortTitle() {
        return shortTitle;
    }

    public @Nullable String getTitleEn() {
        return titleEn;
    }

    public String getSummary() {
        return summary;
    }

    /** All that it says of itself. */
    Stream<String> getText() {
        return Stream.concat(
                Stream.of(title, shortTitle, titleEn == null ? "" : titleEn, summary), objectives.stream());
    }

    public SkillGroup getSkillGroup() {
        return skillGroup;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getLicence() {
        return licence;
    }

    public String getAttribution() {
        return attribution;
    }

    public ActivityOrder getOrder() {
        return rules.order();
    }

    public boolean isCertificateIssued() {
        return rules.isCertificateIssued();
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    /** Whether an expert has reviewed the content; learners are told when none has. */
    public boolean isReviewed() {
        return reviewedOn != null;
    }

    public @Nullable String getReviewedBy() {
        return reviewedBy;
    }

    public List<String> getObjectives() {
        return List.copyOf(objectives);
    }
}
