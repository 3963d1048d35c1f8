package vn.muadam.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision by which a team was set up anew, with what it changed. */
public record DecisionTaken(
        long id, String number, LocalDate decidedOn, LocalDate effectiveOn, List<SeatChange> changes) {

    /** Puts together what came line by line. */
    static List<DecisionTaken> of(List<DecisionTaken> lines) {
        Map<Long, DecisionTaken> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.merge(line.id(), line, DecisionTaken::with));
        return List.copyOf(byId.values());
    }

    private DecisionTaken with(DecisionTaken more) {
        List<SeatChange> all = new ArrayList<>(changes);
        all.addAll(more.changes());
        return new DecisionTaken(id, number, decidedOn, effectiveOn, List.copyOf(all));
    }
}
