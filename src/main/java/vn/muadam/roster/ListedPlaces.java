package vn.muadam.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.KnownPerson;
import vn.muadam.organisation.KnownTeam;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.PlaceKey;
import vn.muadam.organisation.Teams;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnameseText;

/** Finds the communes and teams that a list names, and remembers them for the lines that follow. */
final class ListedPlaces {

    private final Teams teams;
    private final @Nullable UnitId onlyCommune;
    private final Map<String, UnitId> communes = new HashMap<>();
    private final Map<UnitId, Map<PlaceKey, UnitId>> known = new HashMap<>();
    private final Map<UnitId, String> names = new HashMap<>();

    /** For a list of that unit: a commune's names teams only, a province's names the commune too. */
    ListedPlaces(Unit unit, Units units, Teams teams) {
        this.teams = teams;
        this.onlyCommune = unit.getLevel() == Level.COMMUNE ? unit.getId() : null;
        if (onlyCommune == null) {
            units.descendants(unit.getId(), Level.COMMUNE).forEach(this::remember);
        }
    }

    /** By its code, its full name, and its name without the kind; of two alike only the full name counts. */
    private void remember(Unit commune) {
        communes.put(commune.getCode(), commune.getId());
        communes.put(VietnameseText.fold(commune.getName()), commune.getId());
        communes.putIfAbsent(withoutKind(commune.getName()), commune.getId());
    }

    private static String withoutKind(String name) {
        return VietnameseText.fold(name).replaceFirst("^(xa|phuong|thi tran|dac khu) ", "");
    }

    /** Whether lines must name their commune. */
    boolean isOfMany() {
        return onlyCommune == null;
    }

    /** Whether the person is one of the unit's: kept by a commune of it, or in a team of the commune of the line. */
    boolean keep(KnownPerson person, UnitId commune) {
        UnitId home = person.home();
        boolean own = home != null && (onlyCommune == null ? communes.containsValue(home) : home.equals(onlyCommune));
        return own
                || person.memberships().stream()
                        .anyMatch(membership -> teamsOf(commune).containsValue(membership.team()));
    }

    /** The commune of a line; empty when it is not named, or there is none of that name. */
    Optional<UnitId> commune(String listed) {
        if (onlyCommune != null) {
            return Optional.of(onlyCommune);
        }
        UnitId whole = communes.get(VietnameseText.fold(listed));
        return Optional.ofNullable(whole != null ? whole : communes.get(withoutKind(listed)));
    }

    /** The team of that name in the commune; empty when it would be new. */
    Optional<UnitId> team(UnitId commune, String listed) {
        return Optional.ofNullable(teamsOf(commune).get(PlaceKey.of(listed)));
    }

    /** Whether several are called so since communes were merged, each with its old commune in brackets, and none just so. */
    boolean isAmbiguous(UnitId commune, String listed) {
        String begin = PlaceKey.of(listed).text() + " (";
        return team(commune, listed).isEmpty()
                && teamsOf(commune).keySet().stream().anyMatch(key -> key.text().startsWith(begin));
    }

    /** The team of that name in the commune, founded where nobody knows it yet. */
    UnitId teamOrNew(UnitId commune, String listed) {
        return team(commune, listed).orElseGet(() -> {
            UnitId founded = teams.found(commune, listed);
            teamsOf(commune).put(PlaceKey.of(listed), founded);
            names.put(founded, listed);
            return founded;
        });
    }

    String nameOf(UnitId team) {
        return names.getOrDefault(team, "");
    }

    private Map<PlaceKey, UnitId> teamsOf(UnitId commune) {
        return known.computeIfAbsent(commune, this::read);
    }

    private Map<PlaceKey, UnitId> read(UnitId commune) {
        Map<PlaceKey, UnitId> byKey = new HashMap<>();
        List<KnownTeam> below = teams.below(commune);
        below.forEach(team -> names.put(team.id(), team.name()));
        below.forEach(team -> byKey.put(PlaceKey.of(team.name()), team.id()));
        below.forEach(team -> byKey.putIfAbsent(PlaceKey.of(team.place()), team.id()));
        return byKey;
    }
}
