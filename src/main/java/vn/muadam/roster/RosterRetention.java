package vn.muadam.roster;

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

/** A loaded list is on record in its people; the list itself goes. Who loaded what when stands in the audit trail. */
@ApplicationScoped
class RosterRetention implements Retention {

    @Inject
    private Purging purging;

    @Inject
    private RetentionSettings settings;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                new GrowingTable("import_batch", "a list is loaded", 300, 20_000, "30 days", this::deleteLists),
                GrowingTable.record("import_line", "a line of such a list", 12_000, 1_400_000, "as long as the list"),
                GrowingTable.record(
                        "column_memory",
                        "a list with headings that nobody used before",
                        100,
                        8_000,
                        "for good: what its columns hold"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of();
    }

    private int deleteLists(Instant now, int atMost) {
        OldRows old = OldRows.of(
                "import_batch", "id", "uploaded_at", "t.uploaded_at < ?", settings.before(RetentionPeriod.LISTS, now));
        return purging.delete(old, atMost);
    }
}
