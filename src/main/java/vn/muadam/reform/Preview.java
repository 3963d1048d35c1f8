package vn.muadam.reform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.UnitId;

/**
 * What a drafted change would do, for people to look through.
 *
 * @param units the units that end, and the parts that leave a unit that goes on
 * @param beginnings how many units begin
 * @param moved how many parts go on elsewhere
 * @param totals what hangs on all of them; empty where there are too many units to count it on a page
 * @param blocked whether something must be seen to first
 */
public record Preview(
        List<Touched> units,
        int beginnings,
        int moved,
        Map<TieKind, Integer> totals,
        List<Question> questions,
        List<Finding> findings,
        boolean blocked) {

    /**
     * A unit that changes.
     *
     * @param heirs the names of what comes in its place; empty where it is abolished
     * @param counts what hangs on it and on all that is below
     */
    public record Touched(UnitId id, String name, List<String> heirs, Map<TieKind, Integer> counts) {}

    /**
     * Which way a part of a divided unit goes.
     *
     * @param chosen the line that it follows so far; null where nobody knows
     */
    public record Question(
            UnitId part,
            String name,
            String from,
            List<Answer> answers,
            @Nullable Integer chosen) {}

    /** One way, by its line in the annex. */
    public record Answer(int line, String name) {}
}
