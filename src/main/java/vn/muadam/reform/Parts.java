package vn.muadam.reform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.PlaceKey;
import vn.muadam.organisation.UnitId;
import vn.muadam.reform.Plan.Choice;
import vn.muadam.reform.Plan.Way;

/**
 * Sends the parts of units that end or are divided to where they belong: all to the one heir; else where somebody chose,
 * or the line that names them; else, where all other lines name theirs, to the one that takes the rest.
 */
final class Parts {

    private final Parents parents;
    private final Map<UnitId, Integer> choices;
    private final List<Finding> findings;
    private final Map<KnownUnit, Place> ways = new LinkedHashMap<>();
    private final List<Choice> asked = new ArrayList<>();

    Parts(Parents parents, Map<UnitId, Integer> choices, List<Finding> findings) {
        this.parents = parents;
        this.choices = choices;
        this.findings = findings;
    }

    /** Where each part goes that goes anywhere, in the order in which they were sent. */
    Map<KnownUnit, Place> ways() {
        return ways;
    }

    List<Choice> asked() {
        return asked;
    }

    /**
     * Sends the parts of one unit.
     *
     * @param lines those that lead from the unit to another, each with the place
     * @param stays whether the unit goes on, and with it what no line takes away
     */
    void send(KnownUnit from, List<KnownUnit> parts, Map<AnnexLine, Place> lines, boolean stays) {
        Set<Place> places = new HashSet<>(lines.values());
        if (stays ? places.isEmpty() : places.size() < 2) {
            sendAll(from, parts, places.stream().findFirst(), stays);
            return;
        }
        checkNames(parts, lines);
        int lost = 0;
        for (KnownUnit part : parts) {
            Optional<AnnexLine> line =
                    chosen(part, lines).or(() -> named(part, lines)).or(() -> rest(lines, stays));
            line.map(lines::get).ifPresent(place -> ways.put(part, place));
            asked.add(new Choice(part, from, waysOf(lines), line.map(AnnexLine::number)));
            lost += line.isEmpty() && !stays ? 1 : 0;
        }
        findLost(lost, from);
    }

    private void sendAll(KnownUnit from, List<KnownUnit> parts, Optional<Place> heir, boolean stays) {
        if (stays || parts.isEmpty()) {
            return;
        }
        heir.or(() -> parents.refuge(from))
                .ifPresentOrElse(
                        place -> parts.forEach(part -> ways.put(part, place)), () -> findLost(parts.size(), from));
    }

    private void findLost(int lost, KnownUnit from) {
        if (lost > 0) {
            findings.add(new Finding(Fault.CHOICE_MISSING, 0, Integer.toString(lost), from.name()));
        }
    }

    private static List<Way> waysOf(Map<AnnexLine, Place> lines) {
        return lines.entrySet().stream()
                .map(entry -> new Way(entry.getKey().number(), entry.getValue()))
                .toList();
    }

    private Optional<AnnexLine> chosen(KnownUnit part, Map<AnnexLine, Place> lines) {
        @Nullable Integer number = choices.get(part.id());
        return lines.keySet().stream()
                .filter(line -> number != null && line.number() == number)
                .findFirst();
    }

    private static Optional<AnnexLine> named(KnownUnit part, Map<AnnexLine, Place> lines) {
        PlaceKey key = PlaceKey.of(part.name());
        return lines.keySet().stream().filter(line -> keys(line).contains(key)).findFirst();
    }

    private static Optional<AnnexLine> rest(Map<AnnexLine, Place> lines, boolean stays) {
        List<AnnexLine> nameless =
                lines.keySet().stream().filter(line -> keys(line).isEmpty()).toList();
        boolean others = lines.size() > nameless.size();
        return !stays && nameless.size() == 1 && others ? Optional.of(nameless.get(0)) : Optional.empty();
    }

    /** A place that a line names and nobody knows was typed wrong, or is no hamlet of that unit. */
    private void checkNames(List<KnownUnit> parts, Map<AnnexLine, Place> lines) {
        Set<PlaceKey> existing =
                parts.stream().map(part -> PlaceKey.of(part.name())).collect(Collectors.toSet());
        for (AnnexLine line : lines.keySet()) {
            for (String name : names(line)) {
                if (!existing.contains(PlaceKey.of(name))) {
                    findings.add(new Finding(Fault.PLACE_UNKNOWN, line.number(), name, line.fromName()));
                }
            }
        }
    }

    private static Set<PlaceKey> keys(AnnexLine line) {
        return names(line).stream().map(PlaceKey::of).collect(Collectors.toSet());
    }

    private static List<String> names(AnnexLine line) {
        return Stream.of(line.places().split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
