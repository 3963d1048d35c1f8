package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;
import vn.muadam.reform.Plan.Choice;
import vn.muadam.reform.Plan.Ending;
import vn.muadam.reform.Plan.Part;
import vn.muadam.reform.Preview.Answer;
import vn.muadam.reform.Preview.Question;
import vn.muadam.reform.Preview.Touched;

/** Shows a plan with all that hangs on its units. */
@ApplicationScoped
class Previews {

    private static final int MOST_COUNTED = 300;

    @Inject
    @Any
    private Instance<UnitTies> ties;

    Preview of(Plan plan, LocalDate day) {
        Map<KnownUnit, List<String>> touched = touched(plan);
        Map<UnitId, Map<TieKind, Integer>> counts =
                touched.size() <= MOST_COUNTED ? count(find(touched.keySet(), day)) : Map.of();
        List<Touched> units = touched.entrySet().stream()
                .map(entry -> new Touched(
                        entry.getKey().id(),
                        entry.getKey().name(),
                        entry.getValue(),
                        counts.getOrDefault(entry.getKey().id(), Map.of())))
                .toList();
        int moved =
                (int) plan.parts().stream().filter(part -> part.to() != null).count();
        return new Preview(
                units,
                plan.beginnings().size(),
                moved,
                totals(touched.keySet(), counts),
                plan.choices().stream().map(Previews::question).toList(),
                plan.findings(),
                plan.isBlocked());
    }

    /** The units that end and the parts that leave one that goes on, each with where it comes to. */
    static Map<KnownUnit, List<String>> touched(Plan plan) {
        Map<KnownUnit, List<String>> touched = new LinkedHashMap<>();
        for (Ending ending : plan.endings()) {
            touched.put(ending.unit(), ending.heirs().stream().map(Place::name).toList());
        }
        Set<UnitId> ended = touched.keySet().stream().map(KnownUnit::id).collect(Collectors.toSet());
        for (Part part : plan.parts()) {
            if (part.to() != null && !ended.contains(part.unit().parent())) {
                touched.put(
                        part.unit(), List.of(Objects.requireNonNull(part.to()).name()));
            }
        }
        return touched;
    }

    List<UnitTie> find(Set<KnownUnit> units, LocalDate day) {
        List<UnitId> asked = units.stream().map(KnownUnit::id).toList();
        List<UnitTie> found = new ArrayList<>();
        ties.forEach(tie -> found.addAll(tie.find(asked, day)));
        return found;
    }

    private static Map<UnitId, Map<TieKind, Integer>> count(List<UnitTie> found) {
        Map<UnitId, Map<TieKind, Integer>> counts = new HashMap<>();
        found.forEach(tie -> counts.computeIfAbsent(tie.unit(), unit -> new EnumMap<>(TieKind.class))
                .merge(tie.kind(), 1, Integer::sum));
        return counts;
    }

    /** What hangs on a commune hangs on its district too, and counts once. */
    private static Map<TieKind, Integer> totals(Set<KnownUnit> units, Map<UnitId, Map<TieKind, Integer>> counts) {
        Set<UnitId> all = units.stream().map(KnownUnit::id).collect(Collectors.toSet());
        Map<TieKind, Integer> totals = new EnumMap<>(TieKind.class);
        units.stream()
                .filter(unit -> !all.contains(unit.parent()))
                .map(unit -> counts.getOrDefault(unit.id(), Map.of()))
                .forEach(one -> one.forEach((kind, count) -> totals.merge(kind, count, Integer::sum)));
        return totals;
    }

    private static Question question(Choice choice) {
        return new Question(
                choice.id(),
                choice.part().name(),
                choice.from().name(),
                choice.ways().stream()
                        .map(way -> new Answer(way.line(), way.place().name()))
                        .toList(),
                choice.chosen().orElse(null));
    }
}
