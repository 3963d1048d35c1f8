package vn.muadam.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit that has ended in a change.
 *
 * @param change the change
 * @param day the first on which the unit exists no more
 * @param heirs the units in its place, the one that takes the most first; empty where its level was abolished
 * @param renamed whether the one heir is the same place and no more than that: a new name, code or parent
 * @param parts what stood below it and goes on elsewhere with its identity: hamlets, teams, whole communes
 */
public record EndedUnit(
        long change, LocalDate day, UnitId unit, List<UnitId> heirs, boolean renamed, List<UnitId> parts) {

    public EndedUnit {
        heirs = List.copyOf(heirs);
        parts = List.copyOf(parts);
    }

    /** The one unit in its place; empty where there is none, or it was divided. */
    public Optional<UnitId> onlyHeir() {
        return heirs.size() == 1 ? Optional.of(heirs.get(0)) : Optional.empty();
    }
}
