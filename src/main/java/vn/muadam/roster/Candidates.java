package vn.muadam.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.KnownPerson;
import vn.muadam.organisation.UnitId;

/** People on record who share something with some lines of a list. */
final class Candidates {

    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final Map<String, List<KnownPerson>> byHash = new HashMap<>();

    Candidates(List<KnownPerson> people) {
        for (KnownPerson person : people) {
            byName.computeIfAbsent(person.name().folded(), name -> new ArrayList<>())
                    .add(person);
            if (person.personalIdHash() != null) {
                byHash.computeIfAbsent(person.personalIdHash(), hash -> new ArrayList<>())
                        .add(person);
            }
        }
    }

    /** Whom the line may mean: nobody, one, or several among whom nobody guesses. */
    List<KnownPerson> meantBy(Entry entry, @Nullable String hash, UnitId commune, ListedPlaces places) {
        List<KnownPerson> sameNumber = hash == null ? List.of() : byHash.getOrDefault(hash, List.of());
        if (!sameNumber.isEmpty()) {
            return sameNumber;
        }
        List<KnownPerson> sameName = byName.getOrDefault(entry.name().folded(), List.of()).stream()
                .filter(person -> hash == null || person.personalIdHash() == null) // two numbers are two people
                .filter(person -> entry.birthYear() == null
                        || person.birthYear() == null
                        || person.birthYear().equals(entry.birthYear()))
                .toList();
        List<KnownPerson> samePhone = sameName.stream()
                .filter(person -> entry.phone() != null && entry.phone().e164().equals(person.phone()))
                .toList();
        return samePhone.isEmpty()
                ? sameName.stream()
                        .filter(person -> belongs(person, commune, entry, places))
                        .toList()
                : samePhone;
    }

    private static boolean belongs(KnownPerson person, UnitId commune, Entry entry, ListedPlaces places) {
        boolean inTeam = places.team(commune, entry.team()).flatMap(person::in).isPresent();
        return inTeam || commune.equals(person.home());
    }
}
