package vn.muadam.reform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.PlaceKey;
import vn.muadam.organisation.UnitId;
import vn.muadam.reform.Plan.Part;

/**
 * Tells apart what would be called alike: when "Ấp 1" of three communes come into one, each bears the name of its old
 * commune in brackets, and the team of the hamlet with it.
 */
final class PartNames {

    private static final int LONGEST = 150;

    private final Function<List<UnitId>, List<KnownUnit>> children;
    private final Map<UnitId, KnownUnit> olds;
    private final Set<KnownUnit> ended;
    private final List<Finding> findings;

    PartNames(
            Function<List<UnitId>, List<KnownUnit>> children,
            Map<UnitId, KnownUnit> olds,
            Set<KnownUnit> ended,
            List<Finding> findings) {
        this.children = children;
        this.olds = olds;
        this.ended = ended;
        this.findings = findings;
    }

    List<Part> name(Map<KnownUnit, Place> ways) {
        Set<KnownUnit> alike = alike(ways);
        List<Part> parts = new ArrayList<>();
        ways.forEach((unit, place) ->
                parts.add(new Part(unit, place, alike.contains(unit) ? bracketed(unit, unit) : unit.name())));
        List<UnitId> renamed = alike.stream().map(KnownUnit::id).toList();
        Map<UnitId, KnownUnit> byId = alike.stream().collect(Collectors.toMap(KnownUnit::id, Function.identity()));
        children.apply(renamed)
                .forEach(team -> parts.add(
                        new Part(team, null, bracketed(team, Objects.requireNonNull(byId.get(team.parent()))))));
        return parts;
    }

    private Set<KnownUnit> alike(Map<KnownUnit, Place> ways) {
        Map<Place, Map<PlaceKey, List<KnownUnit>>> coming = new LinkedHashMap<>();
        ways.forEach((unit, place) -> {
            if (unit.level().compareTo(Level.HAMLET) >= 0) {
                coming.computeIfAbsent(place, it -> new LinkedHashMap<>())
                        .computeIfAbsent(PlaceKey.of(unit.name()), it -> new ArrayList<>())
                        .add(unit);
            }
        });
        Set<KnownUnit> alike = new HashSet<>();
        coming.forEach((place, names) -> {
            Set<PlaceKey> there = namesAt(place, ways);
            names.forEach((key, units) -> {
                if (units.size() > 1 || there.contains(key)) {
                    alike.addAll(units);
                    findings.add(new Finding(Fault.SAME_NAME, 0, units.get(0).name(), place.name()));
                }
            });
        });
        return alike;
    }

    /** The names of what stands at a place already and stays there. */
    private Set<PlaceKey> namesAt(Place place, Map<KnownUnit, Place> ways) {
        if (!(place instanceof Place.Standing standing)) {
            return Set.of();
        }
        return children.apply(List.of(standing.unit().id())).stream()
                .filter(unit -> !ways.containsKey(unit))
                .map(unit -> PlaceKey.of(unit.name()))
                .collect(Collectors.toSet());
    }

    private String bracketed(KnownUnit unit, KnownUnit part) {
        KnownUnit from = olds.get(part.parent());
        String origin = from == null ? "" : " (" + from.name() + (ended.contains(from) ? " cũ)" : ")");
        String name = unit.name();
        return (name.length() + origin.length() <= LONGEST ? name : name.substring(0, LONGEST - origin.length()))
                + origin;
    }
}
