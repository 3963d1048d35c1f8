package vn.muadam.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.KnownPerson;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.organisation.UnitId;

/**
 * Compares the lines of one list with what is on record, some hundred at a time.
 *
 * <p>A line means somebody on record when the number of the identity paper is the same; else when name and telephone are
 * the same; else when name and year of birth are the same and the person belongs to the commune of the line. Names are
 * compared without marks. Where that fits several people nobody guesses: the line is faulty. So it is where the person is
 * kept by a unit outside the one that the list is for: a list neither shows nor changes what is not its unit's.
 */
final class Comparison {

    private final ListedPlaces places;
    private final PeopleRegister register;
    private final LocalDate today;
    private final Map<String, Integer> firstLines = new HashMap<>();

    Comparison(ListedPlaces places, PeopleRegister register, LocalDate today) {
        this.places = places;
        this.register = register;
        this.today = today;
    }

    List<Compared> compare(List<ReadLine> lines) {
        Candidates candidates = candidates(lines);
        List<Compared> compared = new ArrayList<>(lines.size());
        for (ReadLine line : lines) {
            compared.add(compare(line, candidates));
        }
        return compared;
    }

    private Candidates candidates(List<ReadLine> lines) {
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> phones = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (ReadLine line : lines) {
            Entry entry = line.entry();
            if (line.isFaulty()) {
                continue;
            }
            if (entry.birthYear() == null) {
                names.add(entry.name().folded());
            } else {
                keys.add(entry.matchKey());
                keys.add(entry.name().matchKey(null));
            }
            if (entry.phone() != null) {
                phones.add(entry.phone().e164());
            }
            if (entry.personalId() != null) {
                hashes.add(register.hashOf(entry.personalId()));
            }
        }
        return new Candidates(register.findAlike(keys, names, phones, hashes, today));
    }

    private Compared compare(ReadLine line, Candidates candidates) {
        Map<LineFault, String> faults = new EnumMap<>(LineFault.class);
        faults.putAll(line.faults());
        Optional<UnitId> commune = places.commune(line.entry().commune());
        if (commune.isEmpty()) {
            boolean named = !line.entry().commune().isEmpty();
            faults.put(
                    named ? LineFault.COMMUNE : LineFault.COMMUNE_MISSING,
                    line.entry().commune());
        }
        String team = line.entry().team();
        commune.filter(home -> places.isAmbiguous(home, team))
                .ifPresent(home -> faults.put(LineFault.TEAM_SEVERAL, team));
        if (!faults.isEmpty()) {
            return Compared.faulty(line, faults);
        }
        UnitId home = commune.orElseThrow();
        Integer first =
                firstLines.putIfAbsent(identity(line.entry(), home), line.row().number());
        if (first != null && first != line.row().number()) {
            return Compared.faulty(line, Map.of(LineFault.TWICE, first.toString()));
        }
        @Nullable
        String hash = line.entry().personalId() == null
                ? null
                : register.hashOf(line.entry().personalId());
        List<KnownPerson> meant = candidates.meantBy(line.entry(), hash, home, places);
        if (meant.size() > 1) {
            return Compared.faulty(line, Map.of(LineFault.SEVERAL_KNOWN, Integer.toString(meant.size())));
        }
        if (meant.isEmpty()) {
            return new Compared(line, Verdict.NEW, Map.of(), List.of(), null, home);
        }
        return places.keep(meant.get(0), home)
                ? known(line, meant.get(0), hash, home)
                : Compared.faulty(line, Map.of(LineFault.ELSEWHERE, ""));
    }

    private static String identity(Entry entry, UnitId home) {
        String more = entry.birthYear() != null || entry.phone() == null
                ? ""
                : entry.phone().e164();
        return home + "|" + entry.matchKey() + "|" + more;
    }

    private Compared known(ReadLine line, KnownPerson person, @Nullable String hash, UnitId home) {
        Optional<UnitId> team = places.team(home, line.entry().team());
        Optional<KnownPerson.OpenMembership> place = team.flatMap(person::in);
        List<ImportLine.Difference> differences = Differences.of(line.entry(), person, hash, place);
        if (place.isEmpty()) {
            String before =
                    person.primary().map(KnownPerson.OpenMembership::teamName).orElse("");
            List<ImportLine.Difference> all = new ArrayList<>(differences);
            all.add(new ImportLine.Difference(
                    "TEAM", before, team.map(places::nameOf).orElse(line.entry().team())));
            return new Compared(line, Verdict.MOVED, Map.of(), List.copyOf(all), person, home);
        }
        Verdict verdict = differences.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
        return new Compared(line, verdict, Map.of(), differences, person, home);
    }
}
