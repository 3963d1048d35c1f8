package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * What a person thought an answer worth, and what they say to its learner. It never changes: whoever thinks otherwise
 * later adds another for a reason, and the last one stands, as long as the answer is the one that it judges.
 */
@Entity
@Table(name = "answer_mark")
public class AnswerMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "attempt_id", updatable = false)
    private long attempt;

    @Column(name = "slot_no", updatable = false)
    private int slot;

    @Column(name = "mark_no", updatable = false)
    private int number;

    /** Which of the answers that were saved there it judges. */
    @Column(name = "slot_seq", updatable = false)
    private int slotSeq;

    @Column(updatable = false)
    private @Nullable String levels;

    @Column(updatable = false)
    private BigDecimal points = BigDecimal.ZERO;

    @Column(name = "max_points", updatable = false)
    private BigDecimal maximum = BigDecimal.ONE;

    @Column(name = "comment_text", updatable = false)
    private @Nullable String comment;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "marked_by", updatable = false)
    private PersonId markedBy;

    @Column(name = "marked_at", updatable = false)
    private Instant markedAt = Instant.EPOCH;

    protected AnswerMark() {} // for JPA

    /**
     * The next mark of an answer.
     *
     * @throws MarkIncompleteException when a criterion has no level
     * @throws MarkPointsException when the points are no number from 0 to the maximum
     * @throws MarkTooLongException when it says more to the learner than can be kept
     */
    AnswerMark(Attempt attempt, AttemptSlot slot, int number, MarkDraft draft, Rubric rubric) {
        this.attempt = attempt.getId();
        this.slot = slot.getSlot();
        this.number = number;
        this.slotSeq = slot.getSlotSeq();
        this.points = draft.points(rubric);
        this.maximum = rubric.maximum();
        this.levels = rubric.hasCriteria() ? AttemptSlot.join(draft.levels()) : null;
        this.comment = draft.soundComment();
    }

    /** Says who gave it, and why where it changes an earlier one. */
    AnswerMark givenBy(PersonId person, @Nullable String why, Instant at) {
        markedBy = person;
        reason = why;
        markedAt = at;
        return this;
    }

    /** Whether it is about the answer that stands there now. */
    boolean judges(AttemptSlot answer) {
        return slotSeq == answer.getSlotSeq();
    }

    BigDecimal fraction() {
        return points.divide(maximum, Marker.DECIMALS, RoundingMode.HALF_UP);
    }

    public int getNumber() {
        return number;
    }

    /** For each criterion in its order the number of the level; none where points were given. */
    public List<Integer> getLevels() {
        return AttemptSlot.split(levels);
    }

    public BigDecimal getPoints() {
        return points;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    /** What the learner is told; null for nothing. */
    public @Nullable String getComment() {
        return comment;
    }

    /** Why it was given after another; null for the first one. */
    public @Nullable String getReason() {
        return reason;
    }

    public PersonId getMarkedBy() {
        return markedBy;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }
}
