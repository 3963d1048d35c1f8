package vn.muadam.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.NewUnit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitLedger;
import vn.muadam.organisation.UnitTies;
import vn.muadam.reform.Plan.Ending;
import vn.muadam.reform.Plan.Part;

/** Carries a plan out, from the top down: units begin, old ones end, parts move, and what hung on the old ones follows. */
final class Execution {

    private final long change;
    private final LocalDate day;
    private final Plan plan;
    private final UnitLedger ledger;
    private final Map<Beginning, UnitId> begun = new HashMap<>();

    Execution(UnitChange change, Plan plan, UnitLedger ledger) {
        this.change = change.getId().value();
        this.day = change.getEffectiveOn();
        this.plan = plan;
        this.ledger = ledger;
    }

    void run(Iterable<UnitTies> ties) {
        plan.beginnings().forEach(this::begin);
        for (Ending ending : plan.endings()) {
            ledger.end(change, ending.unit().id(), day);
            ending.heirs().forEach(heir -> ledger.link(change, ending.unit().id(), idOf(heir)));
        }
        plan.parts().forEach(this::move);
        for (EndedUnit ended : endedUnits()) {
            ties.forEach(tie -> tie.carry(ended));
        }
        ledger.settle(day);
    }

    private void begin(Beginning beginning) {
        UnitId parent = idOf(beginning.parent());
        String code = beginning.level() == Level.HAMLET ? ledger.nextHamletCode(parent) : beginning.code();
        NewUnit unit = NewUnit.of(beginning.type(), beginning.level(), code, beginning.name(), parent);
        begun.put(beginning, ledger.begin(change, unit, day));
    }

    private void move(Part part) {
        @Nullable Place to = part.to();
        if (to == null) {
            ledger.rename(change, part.unit().id(), part.name(), day);
        } else {
            ledger.move(change, part.unit().id(), idOf(to), part.name(), day);
        }
    }

    private UnitId idOf(Place place) {
        if (place instanceof Place.Standing standing) {
            return standing.unit().id();
        }
        return Objects.requireNonNull(begun.get(place), place.name());
    }

    /** Each unit that ended, with all that was below it, however deep, and went on. */
    private List<EndedUnit> endedUnits() {
        Map<UnitId, KnownUnit> ends =
                plan.endings().stream().map(Ending::unit).collect(Collectors.toMap(KnownUnit::id, unit -> unit));
        Map<UnitId, List<Part>> below = new HashMap<>();
        for (Part part : plan.parts()) {
            KnownUnit above = part.to() == null ? null : ends.get(part.unit().parent());
            while (above != null) {
                below.computeIfAbsent(above.id(), id -> new ArrayList<>()).add(part);
                above = ends.get(above.parent());
            }
        }
        Map<Place, Long> coming = plan.endings().stream()
                .flatMap(ending -> ending.heirs().stream())
                .collect(Collectors.groupingBy(heir -> heir, Collectors.counting()));
        return plan.endings().stream()
                .map(ending ->
                        ended(ending, coming, below.getOrDefault(ending.unit().id(), List.of())))
                .toList();
    }

    private EndedUnit ended(Ending ending, Map<Place, Long> coming, List<Part> parts) {
        Map<Place, Long> shares = parts.stream()
                .filter(part -> part.to() != null)
                .collect(Collectors.groupingBy(part -> Objects.requireNonNull(part.to()), Collectors.counting()));
        List<UnitId> heirs = ending.heirs().stream()
                .sorted((one, other) -> Long.compare(shares.getOrDefault(other, 0L), shares.getOrDefault(one, 0L)))
                .map(this::idOf)
                .toList();
        boolean renamed = ending.heirs().size() == 1
                && ending.heirs().get(0) instanceof Beginning heir
                && coming.getOrDefault(heir, 0L) == 1;
        List<UnitId> moved = parts.stream().map(part -> part.unit().id()).toList();
        return new EndedUnit(change, day, ending.unit().id(), heirs, renamed, moved);
    }
}
