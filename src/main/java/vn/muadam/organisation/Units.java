package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tree of units, for the capabilities above: a unit, its chain of parents, its children.
 *
 * <p>It knows nothing of permissions; whoever shows a unit to somebody asks {@code identity} first.
 */
@ApplicationScoped
public class Units {

    private static final int CHUNK = 500; // of parameters in one query

    @Inject
    private UnitRepository units;

    public Optional<Unit> find(UnitId id) {
        return units.find(id);
    }

    /**
     * The unit of that id.
     *
     * @throws vn.muadam.shared.NotFoundException when there is no such unit
     */
    public Unit get(UnitId id) {
        return units.get(id);
    }

    /**
     * The team of that id.
     *
     * @throws vn.muadam.shared.NotFoundException when there is no such team
     */
    public Team getTeam(UnitId id) {
        return units.getTeam(id);
    }

    /** The root of the tree. */
    public Unit country() {
        return units.getCountry();
    }

    /** The unit itself and its parents, from the nearest upward. */
    public List<Unit> chain(UnitId id) {
        return units.findChain(id);
    }

    /** The unit of that level at or above the given one; a team's commune, a commune's province. */
    public Optional<Unit> ancestorAt(Level level, UnitId id) {
        return chain(id).stream().filter(unit -> unit.getLevel() == level).findFirst();
    }

    /** The unit and its administrative parents as one line: "Xã Thạnh Xuân, Thành phố Cần Thơ". */
    public String path(UnitId id) {
        return chain(id).stream()
                .filter(unit -> unit.getLevel() != Level.TEAM && unit.getLevel() != Level.NATION)
                .map(Unit::getName)
                .collect(Collectors.joining(", "));
    }

    /** The units right below that exist today, in Vietnamese order. */
    public List<Unit> children(UnitId id) {
        return units.findChildren(id);
    }

    /** The units of that level below, however deep, that exist today, in Vietnamese order. */
    public List<Unit> descendants(UnitId id, Level level) {
        return units.findDescendants(id, level);
    }

    /**
     * Everything from the unit down to that level that a change of that day may touch, because it exists before and has not
     * ended by then; from the top. The country is its own parent.
     */
    public List<KnownUnit> known(UnitId root, Level lowest, LocalDate day) {
        return units.findKnown(root, lowest, day);
    }

    /** What a change of that day may touch right below these units, teams included. */
    public List<KnownUnit> parts(List<UnitId> parents, LocalDate day) {
        List<KnownUnit> parts = new ArrayList<>();
        for (int from = 0; from < parents.size(); from += CHUNK) {
            parts.addAll(units.findParts(parents.subList(from, Math.min(from + CHUNK, parents.size())), day));
        }
        return parts;
    }

    /** The types that a unit may bear on that day. */
    public List<KnownType> types(LocalDate day) {
        return units.findTypes(day);
    }

    /**
     * The units that stand today in the place of one that has ended, through every merger in between.
     *
     * @return empty while the unit itself exists
     */
    public List<Unit> successors(UnitId id) {
        return units.findSuccessors(id).stream()
                .flatMap(heir -> {
                    List<Unit> later = successors(heir.getId());
                    return later.isEmpty() ? Stream.of(heir) : later.stream();
                })
                .distinct()
                .toList();
    }

    /** The units of before in whose place one stands, wholly or in part, through every change in between. */
    public List<Unit> predecessors(UnitId id) {
        Set<Unit> found = new LinkedHashSet<>();
        for (Unit one : units.findPredecessors(id)) {
            if (found.add(one)) {
                found.addAll(predecessors(one.getId()));
            }
        }
        return List.copyOf(found);
    }

    public boolean isAtOrBelow(UnitId descendant, UnitId ancestor) {
        return units.isAtOrBelow(descendant, ancestor);
    }
}
