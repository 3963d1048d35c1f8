package vn.muadam.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.Merging;
import vn.muadam.identity.PersonId;

/**
 * Two records of one person made one: the one that is given up goes on under the other.
 *
 * <p>It is done in one transaction with everything that hangs on the record, and stays undoable for good, until the record
 * that went on is itself given up for a third.
 */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "from_id")
    private PersonId from;

    @Column(name = "into_id")
    private PersonId into;

    @Column(name = "merged_by")
    private PersonId mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt = Instant.EPOCH;

    private String reason = "";

    @Column(name = "undone_by")
    private @Nullable PersonId undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected PersonMerge() {} // for JPA

    /**
     * A merge that is done now.
     *
     * @throws MergeReasonMissingException without a reason
     */
    PersonMerge(PersonId from, PersonId into, String reason, PersonId by, Instant at) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new MergeReasonMissingException();
        }
        this.from = from;
        this.into = into;
        this.reason = reason.strip();
        this.mergedBy = by;
        this.mergedAt = at;
    }

    /** What the capabilities that keep something of the two are told. */
    Merging merging() {
        return new Merging(id, from, into);
    }

    void undo(PersonId by, Instant at) {
        if (undoneAt != null) {
            throw new MergeUndoneException();
        }
        undoneBy = by;
        undoneAt = at;
    }

    PersonId from() {
        return from;
    }

    PersonId into() {
        return into;
    }

    String reason() {
        return reason;
    }
}
