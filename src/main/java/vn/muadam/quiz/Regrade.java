package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * The answers to one version of a question, marked again by the key of another version of it, because the first was wrong.
 *
 * <p>It is tried first, which changes nothing and says whose result would change; then applied for a reason, or left. What
 * learners answered, and the question as it was shown, stay as they are.
 */
@Entity
@Table(name = "regrade")
public class Regrade {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "question_id", updatable = false)
    private long question;

    @Column(name = "from_version_id", updatable = false)
    private long from;

    @Column(name = "to_version_id", updatable = false)
    private long to;

    @Enumerated(EnumType.STRING)
    private RegradeState state = RegradeState.TRYING;

    private @Nullable String reason;

    @Column(name = "ordered_by", updatable = false)
    private PersonId orderedBy;

    @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt = Instant.EPOCH;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected Regrade() {} // for JPA

    Regrade(QuestionVersion from, QuestionVersion to, PersonId by, Instant at) {
        this.question = from.getQuestionId();
        this.from = from.getId();
        this.to = to.getId();
        this.orderedBy = by;
        this.orderedAt = at;
    }

    void tried() {
        if (state == RegradeState.TRYING) {
            state = RegradeState.TRIED;
        }
    }

    /**
     * The marks will be changed.
     *
     * @throws RegradeNotTriedException when what it changes is not known yet, or it is applied already
     */
    void apply(String why) {
        if (!isApplicable()) {
            throw new RegradeNotTriedException();
        }
        state = RegradeState.APPLYING;
        reason = why;
    }

    /** Whether it was tried to its end and is not applied, or was stopped while it was applied. */
    boolean isApplicable() {
        return state == RegradeState.TRIED || (state == RegradeState.STOPPED && reason != null);
    }

    void applied(Instant at) {
        state = RegradeState.APPLIED;
        appliedAt = at;
    }

    void stop() {
        if (isUnderWay()) {
            state = RegradeState.STOPPED;
        }
    }

    public boolean isUnderWay() {
        return state == RegradeState.TRYING || state == RegradeState.APPLYING;
    }

    public long getId() {
        return id;
    }

    long getFrom() {
        return from;
    }

    long getTo() {
        return to;
    }

    public RegradeState getState() {
        return state;
    }

    /** Why it is applied; null while it is only tried. */
    public @Nullable String getReason() {
        return reason;
    }

    public PersonId getOrderedBy() {
        return orderedBy;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    public @Nullable Instant getAppliedAt() {
        return appliedAt;
    }
}
