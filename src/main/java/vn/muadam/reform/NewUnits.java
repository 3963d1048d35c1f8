package vn.muadam.reform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.muadam.organisation.KnownType;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;
import vn.muadam.shared.VietnameseText;

/**
 * Tells from the lines of an annex which units begin, which stand, and which end: lines that name one new unit are one
 * merger, several lines of one old unit divide it, and a line that leads a unit to itself leaves it as it is.
 */
final class NewUnits {

    private final KnownUnits known;
    private final List<KnownType> types;
    private final List<Finding> findings;
    private final Map<AnnexLine, KnownUnit> olds;
    private final Map<AnnexLine, Target> targets = new LinkedHashMap<>();
    private final Map<Target, Place> places = new LinkedHashMap<>();
    private final Set<KnownUnit> kept = new HashSet<>();
    private final Set<KnownUnit> ended = new LinkedHashSet<>();
    private final Map<KnownUnit, Integer> linesOf = new HashMap<>();
    private final Map<String, Integer> linesTo = new HashMap<>();

    NewUnits(KnownUnits known, List<KnownType> types, Map<AnnexLine, KnownUnit> olds, List<Finding> findings) {
        this.known = known;
        this.types = types;
        this.olds = olds;
        this.findings = findings;
    }

    /** Where each line leads; a line that abolishes leads nowhere. */
    Map<AnnexLine, Place> find() {
        olds.forEach((line, old) -> {
            linesOf.merge(old, 1, Integer::sum);
            linesTo.merge(line.toName(), 1, Integer::sum);
        });
        olds.forEach((line, old) -> {
            if (line.saysNothing()) {
                add(Fault.NOTHING_SAID, line, old.name(), "");
            } else if (!line.abolishes()) {
                target(line, old).ifPresent(target -> targets.put(line, target));
            }
        });
        findKept();
        Map<AnnexLine, Place> found = new LinkedHashMap<>();
        Map<List<Object>, AnnexLine> pairs = new HashMap<>();
        targets.forEach((line, target) -> {
            KnownUnit old = oldOf(line);
            if (pairs.putIfAbsent(List.of(old, target), line) != null) {
                add(Fault.DOUBLE_LINE, line, old.name(), name(line, old));
            }
            place(line, target).ifPresent(place -> found.put(line, place));
        });
        return found;
    }

    /** Units that go on as they are, although parts of them may go elsewhere. */
    boolean isKept(KnownUnit unit) {
        return kept.contains(unit);
    }

    /** Every unit that a line names ends, unless one leaves it as it is. */
    Set<KnownUnit> ended() {
        return ended;
    }

    private Optional<Target> target(AnnexLine line, KnownUnit old) {
        String name = name(line, old);
        Optional<KnownType> type = typeOf(name, old.level());
        if (type.isEmpty()) {
            add(Fault.TYPE_UNKNOWN, line, name, "");
            return Optional.empty();
        }
        Level level = type.get().level();
        if (level == Level.HAMLET) {
            String above = line.parentCode().isEmpty() ? old.parent().toString() : line.parentCode();
            return Optional.of(new Target(level, above + "/" + VietnameseText.fold(name)));
        }
        if (!line.toCode().isEmpty()) {
            String code =
                    known.withCode(level, line.toCode()).map(KnownUnit::code).orElse(line.toCode());
            return Optional.of(new Target(level, code));
        }
        if (isAlone(line, old)) {
            return Optional.of(new Target(level, old.code()));
        }
        add(Fault.CODE_MISSING, line, name, "");
        return Optional.empty();
    }

    /** A unit that only changes its name or its parent keeps its code. */
    private boolean isAlone(AnnexLine line, KnownUnit old) {
        return linesOf.getOrDefault(old, 0) == 1
                && (line.toName().isEmpty() || linesTo.getOrDefault(line.toName(), 0) == 1);
    }

    private KnownUnit oldOf(AnnexLine line) {
        return Objects.requireNonNull(olds.get(line));
    }

    private static String name(AnnexLine line, KnownUnit old) {
        return line.toName().isEmpty() ? old.name() : line.toName();
    }

    private Optional<KnownType> typeOf(String name, Level level) {
        String folded = VietnameseText.fold(name) + " ";
        List<KnownType> fitting = types.stream()
                .filter(type -> folded.startsWith(VietnameseText.fold(type.word()) + " "))
                .toList();
        Optional<KnownType> same =
                fitting.stream().filter(type -> type.level() == level).findFirst();
        if (same.isPresent() || level != Level.HAMLET) {
            return same.or(() -> fitting.stream().findFirst());
        }
        return types.stream().filter(type -> type.level() == level).findFirst();
    }

    private void findKept() {
        Map<Target, Set<KnownUnit>> coming = new HashMap<>();
        targets.forEach((line, target) ->
                coming.computeIfAbsent(target, it -> new HashSet<>()).add(oldOf(line)));
        targets.forEach((line, target) -> {
            KnownUnit old = oldOf(line);
            boolean itself = target.isOf(old)
                    && VietnameseText.fold(name(line, old)).equals(VietnameseText.fold(old.name()))
                    && (line.parentCode().isEmpty() || isParent(line.parentCode(), old));
            if (itself && coming.getOrDefault(target, Set.of()).size() == 1) {
                kept.add(old);
            }
        });
        ended.addAll(olds.values());
        ended.removeAll(kept);
    }

    private boolean isParent(String code, KnownUnit unit) {
        return known.find(unit.parent())
                .map(KnownUnit::code)
                .filter(code::equals)
                .isPresent();
    }

    private Optional<Place> place(AnnexLine line, Target target) {
        KnownUnit old = oldOf(line);
        String name = name(line, old);
        Place place = places.get(target);
        if (place == null) {
            Optional<KnownUnit> standing = standing(target);
            if (standing.isPresent() && !sameName(standing.get().name(), name)) {
                add(Fault.CODE_IN_USE, line, target.key(), standing.get().name());
                return Optional.empty();
            }
            String code = target.level() == Level.HAMLET ? "" : target.key();
            place = standing.<Place>map(Place.Standing::new)
                    .orElseGet(() ->
                            new Beginning(typeOf(name, old.level()).orElseThrow(), code, VietnameseText.clean(name)));
            places.put(target, place);
        } else if (!sameName(place.name(), name)) {
            add(Fault.NAMES_DISAGREE, line, name, place.name());
        }
        return Optional.of(place);
    }

    private Optional<KnownUnit> standing(Target target) {
        if (target.level() == Level.HAMLET) {
            return kept.stream().filter(target::isOf).findFirst();
        }
        return known.withCode(target.level(), target.key()).filter(unit -> !ended.contains(unit));
    }

    private static boolean sameName(String one, String other) {
        return VietnameseText.fold(one).equals(VietnameseText.fold(other));
    }

    private void add(Fault fault, AnnexLine line, String subject, String other) {
        findings.add(new Finding(fault, line.number(), subject, other));
    }

    /** What makes lines speak of one new unit: its code, or for a hamlet its parent and its name. */
    private record Target(Level level, String key) {

        boolean isOf(KnownUnit unit) {
            return unit.level() == level
                    && (unit.level() == Level.HAMLET
                            ? key.equals(unit.parent() + "/" + VietnameseText.fold(unit.name()))
                            : key.equals(unit.code()));
        }
    }
}
