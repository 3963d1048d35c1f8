package vn.muadam.reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.muadam.organisation.KnownType;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.UnitId;
import vn.muadam.reform.Plan.Ending;
import vn.muadam.reform.Plan.Part;

/** Works out what the annex of a decision does to the units as they stand. */
final class Planner {

    private final KnownUnit own;
    private final KnownUnits known;
    private final List<KnownType> types;
    private final Function<List<UnitId>, List<KnownUnit>> children;

    /**
     * A planner for the units as they stand on the day before.
     *
     * @param own the unit within which all of it happens
     * @param units that unit and everything below it that the annex may name
     * @param types those that a unit may bear on the day
     * @param children what stands right below units, teams included
     */
    Planner(
            KnownUnit own,
            List<KnownUnit> units,
            List<KnownType> types,
            Function<List<UnitId>, List<KnownUnit>> children) {
        this.own = own;
        this.known = new KnownUnits(units);
        this.types = types;
        this.children = children;
    }

    /**
     * The plan.
     *
     * @param choices the line by which a part of a divided unit goes, where somebody chose
     */
    Plan plan(List<AnnexLine> lines, Map<UnitId, Integer> choices) {
        List<Finding> findings = new ArrayList<>();
        Map<AnnexLine, KnownUnit> olds = new OldUnits(known, own, findings).find(lines);
        NewUnits news = new NewUnits(known, types, olds, findings);
        Map<AnnexLine, Place> places = news.find();
        Set<KnownUnit> ended = news.ended();
        Parents parents = new Parents(known, olds, places, ended, findings);
        parents.settle();
        Set<KnownUnit> touched = new LinkedHashSet<>(olds.values());
        Parts parts = new Parts(parents, choices, findings);
        Map<UnitId, List<KnownUnit>> below = childrenOf(touched);
        Map<KnownUnit, Map<AnnexLine, Place>> leaving = leaving(olds, places);
        for (KnownUnit unit : touched) {
            List<KnownUnit> itsParts = below.getOrDefault(unit.id(), List.of()).stream()
                    .filter(part -> !touched.contains(part))
                    .toList();
            parts.send(unit, itsParts, leaving.getOrDefault(unit, Map.of()), news.isKept(unit));
        }
        Map<UnitId, KnownUnit> byId = touched.stream().collect(Collectors.toMap(KnownUnit::id, Function.identity()));
        List<Part> named = new PartNames(children, byId, ended, findings).name(parts.ways());
        List<Ending> endings = endings(ended, parents);
        if (endings.isEmpty() && named.isEmpty()) {
            findings.add(new Finding(Fault.NOTHING_CHANGES, 0, "", ""));
        }
        return new Plan(endings, beginnings(places), named, parts.asked(), findings);
    }

    private Map<UnitId, List<KnownUnit>> childrenOf(Set<KnownUnit> touched) {
        return children.apply(touched.stream().map(KnownUnit::id).toList()).stream()
                .collect(Collectors.groupingBy(KnownUnit::parent));
    }

    /** The lines that lead from each unit to another. */
    private static Map<KnownUnit, Map<AnnexLine, Place>> leaving(
            Map<AnnexLine, KnownUnit> olds, Map<AnnexLine, Place> places) {
        Map<KnownUnit, Map<AnnexLine, Place>> leaving = new HashMap<>();
        places.forEach((line, place) -> {
            KnownUnit old = Objects.requireNonNull(olds.get(line));
            boolean itself =
                    place instanceof Place.Standing standing && standing.unit().equals(old);
            if (!itself) {
                leaving.computeIfAbsent(old, unit -> new LinkedHashMap<>()).put(line, place);
            }
        });
        return leaving;
    }

    private static List<Ending> endings(Set<KnownUnit> ended, Parents parents) {
        return ended.stream().map(unit -> new Ending(unit, parents.heirs(unit))).toList();
    }

    private static List<Beginning> beginnings(Map<AnnexLine, Place> places) {
        return places.values().stream()
                .distinct()
                .flatMap(place -> place instanceof Beginning beginning ? Stream.of(beginning) : Stream.empty())
                .sorted(Comparator.comparing(Beginning::level))
                .toList();
    }
}
