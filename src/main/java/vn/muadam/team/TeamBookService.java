package vn.muadam.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.Decision;
import vn.muadam.organisation.KnownTeam;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.NewTeam;
import vn.muadam.organisation.PlaceKey;
import vn.muadam.organisation.Team;
import vn.muadam.organisation.TeamKind;
import vn.muadam.organisation.Teams;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/** The book of teams: founding, describing and dissolving them, each within one's own units. */
@Stateless
public class TeamBookService {

    private static final int LONGEST_NAME = 150;

    @Inject
    private SeatRepository seats;

    @Inject
    private TeamDesk desk;

    @Inject
    private Teams teams;

    @Inject
    private Units units;

    @Inject
    private PeopleRegister register;

    @Inject
    private Clock clock;

    /**
     * All about a team.
     *
     * @throws NotFoundException for a team outside one's units
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public TeamSheet get(UnitId id) {
        desk.requireReader(id);
        Team team = units.getTeam(id);
        Unit unit = team.getUnit();
        return new TeamSheet(
                id,
                team.getName(),
                team.getKind(),
                units.ancestorAt(Level.COMMUNE, id).map(Unit::getId).orElse(id),
                units.path(id),
                team.getDecisionNumber(),
                team.getDecisionOn(),
                unit.getValidTo(),
                seats.findUnended(id),
                seats.findEnded(id),
                seats.findDecisions(id),
                desk.isKeeper(id) && unit.existsOn(VietnamTime.today(clock)));
    }

    /**
     * A commune for which one may found a team.
     *
     * @throws NotFoundException for any other unit
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Unit getCommune(UnitId commune) {
        desk.requireKeeper(commune);
        Unit unit = units.get(commune);
        if (unit.getLevel() != Level.COMMUNE || !unit.existsOn(VietnamTime.today(clock))) {
            throw new NotFoundException();
        }
        return unit;
    }

    /** The communes in one's units, to choose from. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Unit> findCommunes() {
        return desk.kept().stream()
                .flatMap(unit -> units.descendants(unit, Level.COMMUNE).stream())
                .distinct()
                .toList();
    }

    /** The hamlets of a commune that have no team yet. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Unit> findHamletsWithoutTeam(UnitId commune) {
        getCommune(commune);
        List<String> served =
                teams.below(commune).stream().map(KnownTeam::place).toList();
        return units.descendants(commune, Level.HAMLET).stream()
                .filter(hamlet -> !served.contains(hamlet.getName()))
                .toList();
    }

    /**
     * Founds a team.
     *
     * @param founding null when the decision is not at hand
     * @throws NotFoundException for a commune outside one's units
     * @throws PlaceMissingException without the name of a hamlet or body
     * @throws TeamExistsException when that place has one
     * @throws DecisionMissingException when only half of the decision is given
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public UnitId found(UnitId commune, String typedPlace, @Nullable TeamKind kind, @Nullable Decision founding) {
        getCommune(commune);
        String place = VietnameseText.clean(typedPlace);
        PlaceKey key = PlaceKey.of(place);
        if (key.isEmpty() || place.length() > LONGEST_NAME / 2) {
            throw new PlaceMissingException();
        }
        String communeName = units.get(commune).getName();
        teams.below(commune).stream()
                .filter(team -> isOf(team, key, communeName))
                .findFirst()
                .ifPresent(team -> {
                    throw new TeamExistsException(team.name());
                });
        LocalDate today = VietnamTime.today(clock);
        if (founding != null) {
            Reconstitution.requireWhole(founding, today);
        }
        UnitId team = teams.found(new NewTeam(commune, place, kind, founding, today));
        desk.record("team-founded", team, units.get(team).getName());
        return team;
    }

    /** By its own name or by its hamlet; what is right under the commune goes by its own name only. */
    private static boolean isOf(KnownTeam team, PlaceKey key, String communeName) {
        boolean ofHamlet = !team.place().equals(communeName);
        return key.equals(PlaceKey.of(team.name())) || (ofHamlet && key.equals(PlaceKey.of(team.place())));
    }

    /**
     * Writes down how a team is called, whose it is and which decision founded it.
     *
     * @throws NotFoundException for a team outside one's units
     * @throws TeamNameException without a name that fits
     * @throws DecisionMissingException when only half of the decision is given
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void describe(UnitId id, String typedName, TeamKind kind, @Nullable Decision founding) {
        desk.requireKeeper(id);
        String name = VietnameseText.clean(typedName);
        if (PlaceKey.of(name).isEmpty() || name.length() > LONGEST_NAME) {
            throw new TeamNameException();
        }
        if (founding != null) {
            Reconstitution.requireWhole(founding, VietnamTime.today(clock));
        }
        String before = words(teams.lock(id));
        teams.describe(id, name, kind, founding);
        desk.record("team-described", id, null, before, words(units.getTeam(id)));
    }

    private static String words(Team team) {
        String decision = team.getDecisionNumber() == null
                ? ""
                : ", " + team.getDecisionNumber() + " (" + team.getDecisionOn() + ")";
        return team.getName() + ", " + team.getKind() + decision;
    }

    /**
     * Dissolves a team: nobody sits in it from that day on, and what it has done stays.
     *
     * @throws NotFoundException for a team outside one's units
     * @throws DecisionMissingException without a decision
     * @throws EffectiveDayException when the day of effect cannot be
     * @throws TeamEndedException when it does not exist on that day
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void dissolve(UnitId id, Decision decision, LocalDate day) {
        desk.requireKeeper(id);
        Team team = teams.lock(id);
        LocalDate today = VietnamTime.today(clock);
        Reconstitution checked = new Reconstitution(id, decision, day, today);
        if (!team.getUnit().existsOn(day) || team.getUnit().getValidTo() != null) {
            throw new TeamEndedException();
        }
        for (Seat seat : seats.findUnended(id)) {
            LocalDate leaving = day.isBefore(seat.since()) ? seat.since() : day;
            register.leave(seat.membership(), leaving);
            register.countSomewhere(seat.person(), leaving);
        }
        teams.dissolve(id, day);
        desk.record("team-dissolved", id, checked.words());
    }

    /**
     * Lets that team count one of its members in statistics from today on, instead of the team that did.
     *
     * @throws NotFoundException for a team outside one's units, or somebody who does not sit there
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void countIn(UnitId id, PersonId person) {
        desk.requireKeeper(id);
        teams.lock(id);
        Seat seat = seats.findUnended(id).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        register.countIn(id, person, VietnamTime.today(clock));
        desk.record(
                "team-counts",
                id,
                seat.fullName(),
                seat.otherTeam(),
                units.get(id).getName());
    }
}
