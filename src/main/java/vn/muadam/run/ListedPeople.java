package vn.muadam.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.KnownPerson;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnameseText;

/**
 * Tells whom the lines of a list mean, among those who may be meant and belong to the unit of the run.
 *
 * <p>A line means the person of that name with that telephone; else the only one of that name, or the only one of that name
 * in that team. Where that leaves several nobody guesses, and whoever belongs to another unit does not exist for the list.
 */
final class ListedPeople {

    private final Units units;
    private final UnitId unit;
    private final List<KnownPerson> known;
    private final Map<UnitId, Boolean> within = new HashMap<>();

    ListedPeople(Units units, UnitId unit, List<KnownPerson> alike) {
        this.units = units;
        this.unit = unit;
        this.known = alike.stream().filter(this::belongs).toList();
    }

    private boolean belongs(KnownPerson person) {
        return (person.home() != null && isWithin(person.home()))
                || person.memberships().stream().anyMatch(place -> isWithin(place.team()));
    }

    private boolean isWithin(UnitId place) {
        return within.computeIfAbsent(place, it -> units.isAtOrBelow(it, unit));
    }

    /** Whom the line means, or why nobody can tell. */
    Meant meantBy(ListedPerson listed) {
        if (listed.trouble() != null) {
            return Meant.nobody(listed.trouble());
        }
        List<KnownPerson> named = known.stream()
                .filter(person -> person.name().folded().equals(listed.name().folded()))
                .toList();
        List<KnownPerson> called =
                named.stream().filter(person -> isCalled(person, listed)).toList();
        if (!called.isEmpty()) {
            return Meant.oneOf(called);
        }
        if (named.isEmpty()) {
            boolean another = known.stream().anyMatch(person -> isCalled(person, listed));
            return Meant.nobody(another ? LineTrouble.PHONE_OF_ANOTHER : LineTrouble.UNKNOWN);
        }
        List<KnownPerson> inTeam =
                named.stream().filter(person -> isInTeam(person, listed.team())).toList();
        if (!inTeam.isEmpty() || named.size() > 1) {
            return Meant.oneOf(inTeam.isEmpty() ? named : inTeam);
        }
        boolean contradicts = listed.phone() != null && named.get(0).phone() != null;
        return contradicts ? Meant.nobody(LineTrouble.PHONE_DIFFERS) : Meant.oneOf(named);
    }

    private static boolean isCalled(KnownPerson person, ListedPerson listed) {
        return listed.phone() != null && listed.phone().equals(person.phone());
    }

    private static boolean isInTeam(KnownPerson person, String team) {
        return !team.isEmpty()
                && person.memberships().stream()
                        .map(place -> VietnameseText.fold(place.teamName()))
                        .anyMatch(name -> name.equals(team) || name.endsWith(" " + team));
    }

    /** One person, or nobody and why. */
    record Meant(@Nullable PersonId person, @Nullable LineTrouble trouble) {

        static Meant nobody(LineTrouble why) {
            return new Meant(null, why);
        }

        static Meant oneOf(List<KnownPerson> people) {
            return people.size() == 1 ? new Meant(people.get(0).id(), null) : nobody(LineTrouble.SEVERAL);
        }
    }
}
