package vn.muadam.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is hashed: one line a value, each with its length, so that no value can run over into the next.
 *
 * <p>The order and the names of the lines are for ever: a change of them would break every chain, so another form needs
 * another first line.
 */
final class ChainText {

    private final StringBuilder lines;

    private ChainText(String form) {
        lines = new StringBuilder(form).append('\n');
    }

    /** An event, whatever its place. */
    static String ofEvent(AuditRecord event) {
        return new ChainText("muadam-audit-event-1")
                .line("id", event.id())
                .line("at", event.happenedAt().toEpochMilli())
                .line("actor", event.actor())
                .line("act", event.act())
                .line("kind", event.subjectKind())
                .line("subject", event.subjectId())
                .line("unit", event.unit())
                .line("province", event.province())
                .line("detail", event.detail())
                .line("before", event.before())
                .line("after", event.after())
                .line("reason", event.reason())
                .toString();
    }

    /** An event at its place after all that came before it. */
    static String ofPlace(AuditRecord event, LocalDate day, int number, String previousSeal) {
        return new ChainText("muadam-audit-place-1")
                .line("province", event.province())
                .line("day", day)
                .line("number", number)
                .line("event", ofEvent(event))
                .line("previous", previousSeal)
                .toString();
    }

    /** A day that is over. */
    static String ofDay(long province, LocalDate day, int events, String lastSeal) {
        return new ChainText("muadam-audit-day-1")
                .line("province", province)
                .line("day", day)
                .line("events", events)
                .line("last", lastSeal)
                .toString();
    }

    /** The end of a chain as it stands now. */
    static String ofHead(AuditHead head) {
        return new ChainText("muadam-audit-head-1")
                .line("province", head.province())
                .line("day", head.day())
                .line("number", head.lastNumber())
                .line("last", head.lastSeal())
                .line("closed", head.closed())
                .line("marked", head.marked())
                .toString();
    }

    private ChainText line(String name, @Nullable Object value) {
        lines.append(name);
        if (value != null) {
            String text = value.toString();
            lines.append(' ').append(text.length()).append(' ').append(text);
        }
        lines.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
