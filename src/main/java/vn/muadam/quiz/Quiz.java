package vn.muadam.quiz;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseVersionId;

/** The rules of a quiz activity: what is drawn, how it is scored, how often it may be taken. Published with its course. */
@Entity
@Cacheable
@Table(name = "quiz")
public class Quiz {

    @Id
    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "version_id", updatable = false)
    private CourseVersionId version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private QuizPurpose purpose = QuizPurpose.PRACTICE;

    @Column(name = "pass_mark", updatable = false)
    private @Nullable Integer passMark;

    @Column(name = "max_attempts", updatable = false)
    private @Nullable Integer maxAttempts;

    @Column(name = "wait_minutes", updatable = false)
    private int waitMinutes;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GradingMethod grading = GradingMethod.HIGHEST;

    @Column(name = "time_limit_minutes", updatable = false)
    private @Nullable Integer timeLimitMinutes;

    @Column(name = "shuffle_questions", updatable = false)
    private boolean shuffleQuestions;

    @Column(name = "shuffle_options", updatable = false)
    private boolean shuffleOptions;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Scoring scoring = Scoring.PER_OPTION;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewPolicy review = ReviewPolicy.TEST;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quiz_band", joinColumns = @JoinColumn(name = "quiz_id"))
    private List<ScoreBand> bands = new ArrayList<>();

    protected Quiz() {} // for JPA

    Quiz(CourseVersionId version, QuizDraft draft) {
        this.activityId = draft.activity().value();
        this.version = version;
        this.purpose = draft.purpose();
        this.passMark = draft.passMark();
        this.maxAttempts = draft.maxAttempts();
        this.waitMinutes = draft.waitMinutes();
        this.grading = draft.grading();
        this.timeLimitMinutes = draft.timeLimitMinutes();
        this.shuffleQuestions = draft.shuffleQuestions();
        this.shuffleOptions = draft.shuffleOptions();
        this.scoring = draft.scoring();
        this.review = draft.review();
        this.bands.addAll(draft.bands());
    }

    /** What it says to that many percent; empty where no band reaches down to them. */
    Optional<ScoreBand> bandFor(BigDecimal percent) {
        return bands.stream()
                .filter(band -> percent.compareTo(BigDecimal.valueOf(band.getFrom())) >= 0)
                .max(Comparator.comparingInt(ScoreBand::getFrom));
    }

    public ActivityId getActivity() {
        return new ActivityId(activityId);
    }

    public CourseVersionId getVersion() {
        return version;
    }

    /**
     * Lets a helper in, or not.
     *
     * @throws TestNotAssistedException for a test
     */
    void requireAssistable() {
        if (!isAssistable()) {
            throw new TestNotAssistedException();
        }
    }

    boolean isAssistable() {
        return purpose != QuizPurpose.TEST;
    }

    /**
     * Whether its paper may lie on a device that is without network: not where the clock runs, nor where it is held under
     * supervision.
     *
     * @param own the learner's terms
     */
    boolean isKeepable(QuizTerms own) {
        return own.isUntimed() && review.isKeepable();
    }

    /**
     * Lets a device keep a paper, or not.
     *
     * @throws QuizNotKeepableException when it is one that needs the network
     */
    void requireKeepable(QuizTerms own) {
        if (!isKeepable(own)) {
            throw new QuizNotKeepableException();
        }
    }

    public QuizPurpose getPurpose() {
        return purpose;
    }

    public @Nullable Integer getPassMark() {
        return passMark;
    }

    public @Nullable Integer getMaxAttempts() {
        return maxAttempts;
    }

    public int getWaitMinutes() {
        return waitMinutes;
    }

    public GradingMethod getGrading() {
        return grading;
    }

    public @Nullable Integer getTimeLimitMinutes() {
        return timeLimitMinutes;
    }

    public boolean isShuffleQuestions() {
        return shuffleQuestions;
    }

    public boolean isShuffleOptions() {
        return shuffleOptions;
    }

    public Scoring getScoring() {
        return scoring;
    }

    public ReviewPolicy getReview() {
        return review;
    }
}
