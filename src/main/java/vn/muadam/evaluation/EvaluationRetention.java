package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** How a team was judged is kept for good; the notes of changed facts live for a minute, and {@link StaleWatch} ends them. */
@ApplicationScoped
class EvaluationRetention implements Retention {

    private static final String REFERENCE = "reference data: a version of the criteria";
    private static final String A_PERIOD = "a few rows a period and unit";

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record(
                        "team_evaluation", "a period opens for a team", 600, 100_000, "for good: the record"),
                GrowingTable.record(
                        "indicator_score", "a criterion of a team's record", 18_000, 3_000_000, "for good: the record"),
                GrowingTable.record(
                        "evaluation_stale_note",
                        "a fact that changes a team's values",
                        0,
                        0,
                        "until the values are computed, a minute at most; none is left"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of(
                "criteria_set", REFERENCE,
                "criterion", REFERENCE,
                "criterion_tier", REFERENCE,
                "evaluation_period", A_PERIOD,
                "evaluation_period_course", A_PERIOD);
    }
}
