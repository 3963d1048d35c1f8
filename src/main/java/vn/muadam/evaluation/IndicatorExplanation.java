package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a computed value arose: the formula with its numbers, and every name in it, beside it and not in it.
 *
 * @param current whether the facts behind the value are still the same as when it was taken
 */
public record IndicatorExplanation(
        String teamName,
        String periodName,
        String code,
        String title,
        String howComputed,
        Formula formula,
        BigDecimal maxPoints,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal points,
        boolean applicable,
        Instant snapshotAt,
        boolean current,
        LocalDate lastDayToJoin,
        List<Name> counted,
        List<Name> notCounted) {

    /**
     * A member in the explanation.
     *
     * @param fulfils whether the member adds to the numerator
     * @param reason why not, as a key of the bundle; null when it fulfils
     * @param result the best result in percent, where the formula looks at it and the reader may see it
     */
    public record Name(
            String fullName,
            String teamRole,
            boolean fulfils,
            @Nullable String reason,
            @Nullable BigDecimal result) {}
}
