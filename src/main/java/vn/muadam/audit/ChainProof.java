package vn.muadam.audit;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditProof.Break;
import vn.muadam.audit.AuditProof.Kind;

/** Follows the chain of one province from its first event to its end, and stops at the first place that does not hold. */
final class ChainProof {

    private final AuditHead head;
    private final String headMark;
    private final int headKey;
    private final AuditHash hash;
    private final SortedMap<LocalDate, Closing> closings = new TreeMap<>();

    private @Nullable LocalDate day;
    private int number;
    private String lastSeal = "";
    private boolean marked;

    ChainProof(AuditHead head, String headMark, int headKey, AuditHash hash) {
        this.head = head;
        this.headMark = headMark;
        this.headKey = headKey;
        this.hash = hash;
    }

    /** A day that is said to be over; the chain must come to it. */
    void expect(Closing closing) {
        closings.put(closing.day(), closing);
    }

    /** Goes on to the next event. */
    void follow(StoredEvent event) {
        LocalDate next = event.day();
        if (next == null) {
            throw event.brokenBy(Kind.MOVED);
        }
        if (!next.equals(day)) {
            closeDay();
            day = next;
            number = 0;
        }
        if (event.number() != number + 1) {
            throw event.brokenBy(event.number() > number + 1 ? Kind.MISSING : Kind.MOVED);
        }
        event.requireMark(hash, !marked && head.province() == 0);
        event.requirePlace(hash, next, lastSeal);
        marked |= event.mark() != null;
        number++;
        lastSeal = String.valueOf(event.seal());
    }

    boolean isMarked() {
        return head.marked();
    }

    /** Proves that the chain ends where it is said to end, and that no day is left over. */
    void finish() {
        if (head.closed()) {
            closeDay();
        }
        boolean begun = day != null || head.lastNumber() > 0;
        boolean whole = (!begun || head.day().equals(day))
                && head.lastNumber() == number
                && head.lastSeal().equals(lastSeal)
                && (head.marked() || !marked);
        if (!whole || !isOf(ChainText.ofHead(head), headKey, headMark)) {
            throw broken(Kind.END);
        }
        if (!closings.isEmpty()) {
            throw broken(Kind.DAY);
        }
    }

    /** The day so far must be one that was closed with just these events. */
    private void closeDay() {
        LocalDate over = day;
        if (over == null) {
            return;
        }
        Closing closing = closings.remove(over);
        boolean holds = closing != null
                && closing.events() == number
                && isOf(ChainText.ofDay(head.province(), over, number, lastSeal), closing.sealKey(), closing.seal());
        if (closing == null || !holds) {
            throw broken(closing != null && closing.events() > number ? Kind.MISSING : Kind.DAY);
        }
        lastSeal = closing.seal();
    }

    private boolean isOf(String text, int generation, String expected) {
        return hash.of(generation, text).orElseThrow(() -> broken(Kind.KEY)).equals(expected);
    }

    private ChainBrokenException broken(Kind kind) {
        String when = day == null ? "-" : day.toString();
        return new ChainBrokenException(new Break(kind, head.province(), when, number, 0));
    }

    /** The closing value of a day as its row stands. */
    record Closing(LocalDate day, int events, String seal, int sealKey) {}
}
