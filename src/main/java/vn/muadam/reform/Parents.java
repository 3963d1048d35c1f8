package vn.muadam.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.UnitId;

/**
 * Finds what stands right above each unit that begins: what its lines say, else the parent of the old unit, or whatever
 * has come in that one's place.
 */
final class Parents {

    private final KnownUnits known;
    private final Map<AnnexLine, KnownUnit> olds;
    private final Map<AnnexLine, Place> places;
    private final Set<KnownUnit> ended;
    private final List<Finding> findings;
    private final Map<KnownUnit, Set<Place>> heirs = new HashMap<>();
    private final Map<String, List<Beginning>> begun = new HashMap<>();

    Parents(
            KnownUnits known,
            Map<AnnexLine, KnownUnit> olds,
            Map<AnnexLine, Place> places,
            Set<KnownUnit> ended,
            List<Finding> findings) {
        this.known = known;
        this.olds = olds;
        this.places = places;
        this.ended = ended;
        this.findings = findings;
        places.forEach((line, place) -> {
            heirs.computeIfAbsent(olds.get(line), old -> new LinkedHashSet<>()).add(place);
            if (place instanceof Beginning beginning) {
                begun.computeIfAbsent(beginning.code(), code -> new ArrayList<>())
                        .add(beginning);
            }
        });
    }

    /** Sets the parent of every unit that begins. */
    void settle() {
        Map<Beginning, String> told = new LinkedHashMap<>();
        places.forEach((line, place) -> {
            if (place instanceof Beginning beginning) {
                settle(line, beginning, told);
            }
        });
    }

    private void settle(AnnexLine line, Beginning beginning, Map<Beginning, String> told) {
        String before = told.putIfAbsent(beginning, line.parentCode());
        if (before != null) {
            if (!line.parentCode().isEmpty() && !line.parentCode().equals(before)) {
                add(Fault.PARENTS_DISAGREE, line, beginning.name(), line.parentCode());
            }
            return;
        }
        Place parent = line.parentCode().isEmpty() ? inherited(line) : withCode(line, beginning);
        if (parent != null && parent.level().compareTo(beginning.level()) >= 0) {
            add(Fault.PARENT_UNFIT, line, beginning.name(), parent.name());
        } else if (parent != null) {
            beginning.below(parent);
        }
    }

    private @Nullable Place withCode(AnnexLine line, Beginning beginning) {
        Optional<Place> found = begun.getOrDefault(line.parentCode(), List.of()).stream()
                .filter(other -> other.level().compareTo(beginning.level()) < 0)
                .<Place>map(other -> other)
                .findFirst()
                .or(() -> known.withCode(line.parentCode()).stream()
                        .filter(unit -> !ended.contains(unit))
                        .filter(unit -> unit.level().compareTo(beginning.level()) < 0)
                        .<Place>map(Place.Standing::new)
                        .findFirst());
        if (found.isEmpty()) {
            add(Fault.PARENT_UNKNOWN, line, line.parentCode(), beginning.name());
        }
        return found.orElse(null);
    }

    private @Nullable Place inherited(AnnexLine line) {
        KnownUnit old = Objects.requireNonNull(olds.get(line));
        Optional<Place> parent = refuge(old);
        if (parent.isEmpty()) {
            add(Fault.PARENT_AMBIGUOUS, line, old.name(), "");
        }
        return parent.orElse(null);
    }

    /** What stands above the unit after the change: its parent, or the one unit in its place; empty when it was divided. */
    Optional<Place> refuge(KnownUnit unit) {
        Set<UnitId> seen = new HashSet<>();
        Optional<KnownUnit> above = known.find(unit.parent());
        while (above.isPresent() && seen.add(above.get().id())) {
            KnownUnit parent = above.get();
            if (!ended.contains(parent)) {
                return Optional.of(new Place.Standing(parent));
            }
            List<Place> heirs = heirs(parent);
            if (!heirs.isEmpty()) {
                return heirs.size() == 1 ? Optional.of(heirs.get(0)) : Optional.empty();
            }
            above = known.find(parent.parent());
        }
        return Optional.empty();
    }

    /** The units in the place of one, in the order of the lines. */
    List<Place> heirs(KnownUnit unit) {
        return List.copyOf(heirs.getOrDefault(unit, Set.of()));
    }

    private void add(Fault fault, AnnexLine line, String subject, String other) {
        findings.add(new Finding(fault, line.number(), subject, other));
    }
}
