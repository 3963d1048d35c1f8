package vn.muadam.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * What goes from one leader to the next, as a page shows it.
 *
 * @param toName null while nobody leads the team
 */
public record HandedOver(
        long id,
        UnitId team,
        String teamName,
        String fromName,
        @Nullable String toName,
        LocalDate leftOn,
        List<OpenDuty> duties) {}
