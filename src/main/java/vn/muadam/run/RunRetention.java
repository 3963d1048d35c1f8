package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** Who took part in what is a record of the unit, and stays. */
@ApplicationScoped
class RunRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("run_member", "somebody joins a run", 4_000, 500_000, "for good: who took part"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of("course_run", "a row a run of a course that a unit plans");
    }
}
