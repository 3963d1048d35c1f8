package vn.muadam.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a formula gives for a team: a over b, the points, and a fingerprint of everything it looked at. */
record ComputedValue(
        Applicability applicability,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal points,
        int formulaVersion,
        String inputsHash) {

    static ComputedValue notApplicable(int formulaVersion, String inputsHash) {
        return new ComputedValue(Applicability.NOT_APPLICABLE, null, null, null, formulaVersion, inputsHash);
    }
}
