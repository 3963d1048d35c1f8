package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A criterion as a shipped table describes it; the steps are written "90=3;80=2.5;0=0". */
record CriterionLine(
        String groupCode,
        String groupTitle,
        String code,
        String title,
        BigDecimal maxPoints,
        IndicatorSource source,
        ScoringMethod method,
        @Nullable Formula formula,
        String howComputed,
        String evidence,
        List<Tier> tiers) {

    static CriterionLine of(CSVRecord line) {
        String formula = line.get("formula");
        return new CriterionLine(
                line.get("group_code"),
                line.get("group_title"),
                line.get("code"),
                line.get("title"),
                new BigDecimal(line.get("max_points")),
                IndicatorSource.valueOf(line.get("source")),
                ScoringMethod.valueOf(line.get("method")),
                formula.isEmpty() ? null : Formula.valueOf(formula),
                line.get("how_computed"),
                line.get("evidence"),
                tiers(line.get("tiers")));
    }

    private static List<Tier> tiers(String text) {
        List<Tier> tiers = new ArrayList<>();
        for (String step : text.split(";", -1)) {
            if (!step.isBlank()) {
                String[] sides = step.split("=", 2);
                tiers.add(new Tier(tiers.size() + 1, new BigDecimal(sides[0]), new BigDecimal(sides[1])));
            }
        }
        return tiers;
    }
}
