package vn.muadam.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.TeamKind;
import vn.muadam.organisation.UnitId;

/**
 * All that is on record about a team.
 *
 * @param path the hamlet, commune and province it lies in
 * @param lastDay null while it exists
 * @param seats of those who sit there, the leader first; they may begin on a day to come
 * @param former of those who have left
 * @param changeable whether whoever reads may change it
 */
public record TeamSheet(
        UnitId id,
        String name,
        TeamKind kind,
        UnitId commune,
        String path,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate lastDay,
        List<Seat> seats,
        List<Seat> former,
        List<DecisionTaken> decisions,
        boolean changeable) {}
