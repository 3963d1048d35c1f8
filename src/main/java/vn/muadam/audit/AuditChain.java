package vn.muadam.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The chain of one province and the end of it: days in order, in each day events with the numbers 1, 2, 3 …, each sealed
 * with the seal before it. A day that is over gets a closing value, from which the next day goes on.
 *
 * <p>An event that is committed after its day was closed stands in the day that is open then: a closed day never changes.
 * Events from before there were marks may only stand at the beginning.
 */
@Entity
@Table(name = "audit_chain")
class AuditChain {

    @Id
    @Column(name = "province_id")
    private Long province;

    @Column(name = "chain_day")
    private LocalDate day = LocalDate.EPOCH;

    @Column(name = "last_no")
    private int lastNumber;

    @Column(name = "last_seal")
    private String lastSeal = "";

    private boolean closed;

    private boolean marked;

    @Column(name = "head_mark")
    private String headMark = "";

    @Column(name = "head_key")
    private int headKey;

    protected AuditChain() {} // for JPA

    AuditChain(long province, LocalDate firstDay) {
        this.province = province;
        this.day = firstDay;
    }

    /** Whether events without a mark can still be taken in: those of the version before, which knew no provinces. */
    boolean takesUnmarked() {
        return !marked && province == 0;
    }

    /** From now on an event without a mark is none of the product's. */
    void endUnmarked(AuditKeys keys) {
        marked = true;
        markHead(keys);
    }

    /** Whether that day can only come after the open one, which must be closed first. */
    boolean isOver(LocalDate today) {
        return !closed && lastNumber > 0 && day.isBefore(today);
    }

    void append(AuditEvent event, AuditKeys keys) {
        LocalDate earliest = closed ? day.plusDays(1) : day;
        LocalDate wanted = event.happenedOn().isBefore(earliest) ? earliest : event.happenedOn();
        if (closed) {
            closed = false;
            lastNumber = 0;
        }
        day = wanted;
        lastNumber++;
        lastSeal = event.seal(day, lastNumber, lastSeal, keys);
        marked |= event.isMarked();
    }

    /** Ends the open day. */
    AuditDay close(Instant now, AuditKeys keys) {
        String closing = keys.of(ChainText.ofDay(province, day, lastNumber, lastSeal));
        closed = true;
        lastSeal = closing;
        return new AuditDay(head(), keys.current(), now);
    }

    /** Proves where the chain ends; to be done after every change of it. */
    void markHead(AuditKeys keys) {
        headKey = keys.current();
        headMark = keys.of(ChainText.ofHead(head()));
    }

    AuditHead head() {
        return new AuditHead(province, day, lastNumber, lastSeal, closed, marked);
    }
}
