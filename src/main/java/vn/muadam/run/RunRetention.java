package vn.muadam.run;

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

/** Who took part in what is a record of the unit, and stays; the lists by which they came go. */
@ApplicationScoped
class RunRetention implements Retention {

    @Inject
    private Purging purging;

    @Inject
    private RetentionSettings settings;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("run_member", "somebody joins a run", 4_000, 500_000, "for good: who took part"),
                GrowingTable.record(
                        "attendance", "somebody is at a session", 6_000, 700_000, "for good: completion rests on it"),
                new GrowingTable(
                        "enrolment_list",
                        "a list of participants is uploaded",
                        200,
                        23_000,
                        "30 days",
                        this::deleteLists),
                GrowingTable.record(
                        "enrolment_list_line", "a line of such a list", 6_000, 700_000, "as long as the list"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of(
                "course_run", "a row a run of a course that a unit plans",
                "run_session", "a row a session that a run plans");
    }

    private int deleteLists(Instant now, int atMost) {
        OldRows old = OldRows.of(
                "enrolment_list",
                "id",
                "uploaded_at",
                "t.uploaded_at < ?",
                settings.before(RetentionPeriod.LISTS, now));
        return purging.delete(old, atMost);
    }
}
