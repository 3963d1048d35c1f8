package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.OldRows;
import vn.muadam.job.Purging;
import vn.muadam.job.Retention;
import vn.muadam.job.RetentionPeriod;
import vn.muadam.job.RetentionSettings;

/**
 * Acts that somebody may have to answer for are never deleted; after five years they leave the table that is written to.
 * Only what has its place in the chain is moved, and it keeps it: the chain is proved over both tables.
 */
@ApplicationScoped
class AuditRetention implements Retention {

    @Inject
    private Purging purging;

    @Inject
    private RetentionSettings settings;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                new GrowingTable(
                        "audit_event",
                        "an act of staff, or of the product by itself",
                        5_000,
                        600_000,
                        "5 years, then moved to audit_event_archive",
                        this::archive),
                GrowingTable.record(
                        "audit_event_archive",
                        "the events of a year, once they are 5 years old",
                        5_000,
                        600_000,
                        "for good: evidence"),
                GrowingTable.record(
                        "audit_day", "a day on which something was done", 250, 9_000, "for good: evidence"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of("audit_chain", "one row a province");
    }

    private int archive(Instant now, int atMost) {
        OldRows old = OldRows.of(
                "audit_event",
                "id",
                "happened_at",
                "t.happened_at < ? and t.chain_no is not null",
                settings.before(RetentionPeriod.AUDIT, now));
        return purging.move(old, "audit_event_archive", atMost);
    }
}
