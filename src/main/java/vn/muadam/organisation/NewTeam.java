package vn.muadam.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team that is about to be founded.
 *
 * @param place as people call it: the hamlet "ấp Mỹ 1", or the body "Đoàn Thanh niên xã"
 * @param kind null to read it from the place
 * @param founding null when the decision is not at hand
 * @param since the day on which it begins
 */
public record NewTeam(
        UnitId commune,
        String place,
        @Nullable TeamKind kind,
        @Nullable Decision founding,
        LocalDate since) {}
