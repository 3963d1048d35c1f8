package vn.muadam.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.FoundPerson;
import vn.muadam.identity.Joining;
import vn.muadam.identity.People;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.identity.PeopleSearchService;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Team;
import vn.muadam.organisation.Teams;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Sets a team up anew by a decision (kiện toàn), as one action: whoever is not in the list of the decision leaves, whoever
 * is new joins, whoever is something else is so from that day on. Or nothing of it happens.
 */
@Stateless
public class ReconstitutionService {

    @Inject
    private SeatRepository seats;

    @Inject
    private Newcomers newcomers;

    @Inject
    private TeamDesk desk;

    @Inject
    private PeopleSearchService search;

    @Inject
    private PeopleRegister register;

    @Inject
    private People people;

    @Inject
    private Teams teams;

    @Inject
    private Units units;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /**
     * Who sits in the team and nobody knows until when, the leader first.
     *
     * @throws NotFoundException for a team outside one's units
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Seat> findSeats(UnitId team) {
        desk.requireKeeper(team);
        return seats.findUnended(team);
    }

    /** Tells the seats that were seen from those that somebody has changed since. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public String stamp(UnitId team) {
        return stampOf(findSeats(team));
    }

    private static String stampOf(List<Seat> open) {
        long last = open.stream().mapToLong(Seat::membership).max().orElse(0);
        return open.size() + "-" + last;
    }

    /** Whoever is on record in one's units and may be the newcomer: the same name and year of birth, or telephone. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<FoundPerson> findAlike(Newcomer newcomer) {
        return newcomers.findAlike(newcomer);
    }

    /**
     * Records the decision.
     *
     * @throws NotFoundException for a team, or somebody, outside one's units
     * @throws TeamChangedException when the seats are not those that were seen
     * @throws TeamEndedException when there is no team on that day
     * @throws DecisionMissingException without its number or day
     * @throws EffectiveDayException when its day of effect cannot be
     * @throws LeaderCountException without a leader, or with two
     * @throws NewcomerException when somebody new has no full name, or a year or number that cannot be
     * @throws AlikeException when they may be somebody on record, and nobody has said that they are not
     * @throws NothingChangedException when everything stays as it is
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void reconstitute(UnitId team, WantedTeam wanted) {
        desk.requireKeeper(team);
        Team locked = teams.lock(team);
        List<Seat> open = seats.findUnended(team);
        if (!stampOf(open).equals(wanted.stamp())) {
            throw new TeamChangedException();
        }
        Reconstitution decision =
                new Reconstitution(team, wanted.decision(), wanted.effectiveOn(), VietnamTime.today(clock));
        requireDay(locked, decision);
        if (wanted.seats().stream()
                        .filter(seat -> seat.role() == TeamRole.LEADER)
                        .count()
                != 1) {
            throw new LeaderCountException();
        }
        decision.recorded(user.id(), clock.instant());
        seats.add(decision);
        if (apply(decision, open, wanted.seats()) == 0) {
            throw new NothingChangedException();
        }
        desk.record("team-reconstituted", team, decision.words());
    }

    private void requireDay(Team team, Reconstitution decision) {
        if (!team.getUnit().existsOn(decision.effectiveOn())) {
            throw new TeamEndedException();
        }
        LocalDate last = seats.lastEffect(team.getId());
        if (last != null && decision.effectiveOn().isBefore(last)) {
            throw new EffectiveDayException();
        }
    }

    /** Those who go first, so that a leader has left before the next one comes. */
    private int apply(Reconstitution decision, List<Seat> open, List<WantedSeat> wanted) {
        Map<PersonId, Seat> sitting =
                open.stream().collect(Collectors.toMap(Seat::person, Function.identity(), (one, other) -> one));
        Set<PersonId> staying =
                wanted.stream().map(WantedSeat::person).filter(Objects::nonNull).collect(Collectors.toSet());
        int changes = 0;
        for (Seat seat : open) {
            if (!staying.contains(seat.person())) {
                leave(decision, seat);
                changes++;
            }
        }
        Set<PersonId> done = new HashSet<>();
        for (WantedSeat seat : wanted) {
            if (seat.person() == null || done.add(seat.person())) {
                changes += take(decision, seat, seat.person() == null ? null : sitting.get(seat.person()));
            }
        }
        return changes;
    }

    private void leave(Reconstitution decision, Seat seat) {
        LocalDate day = firstDayAfter(decision, seat);
        register.leave(seat.membership(), day);
        register.countSomewhere(seat.person(), day);
        seats.addLine(decision, seat.person(), seat.role(), null);
    }

    /** Whoever began after the decision takes effect has then not sat there at all. */
    private static LocalDate firstDayAfter(Reconstitution decision, Seat seat) {
        return decision.effectiveOn().isBefore(seat.since()) ? seat.since() : decision.effectiveOn();
    }

    private int take(Reconstitution decision, WantedSeat wanted, @Nullable Seat sitting) {
        if (sitting != null) {
            return change(decision, wanted, sitting) ? 1 : 0;
        }
        UnitId team = decision.team();
        PersonId person;
        if (wanted.newcomer() != null) {
            Joining place = new Joining(team, wanted.role(), true, wanted.organisation(), decision.effectiveOn());
            person = newcomers.add(wanted.newcomer(), commune(team), place);
        } else {
            person = search.get(Objects.requireNonNull(wanted.person())).person();
            boolean first = people.openMemberships(person).isEmpty();
            register.join(
                    person, new Joining(team, wanted.role(), first, wanted.organisation(), decision.effectiveOn()));
        }
        seats.addLine(decision, person, null, wanted.role());
        return 1;
    }

    private boolean change(Reconstitution decision, WantedSeat wanted, Seat sitting) {
        if (sitting.is(wanted.role(), wanted.organisation())) {
            return false;
        }
        LocalDate day = firstDayAfter(decision, sitting);
        register.leave(sitting.membership(), day);
        register.join(
                sitting.person(),
                new Joining(decision.team(), wanted.role(), sitting.primary(), wanted.organisation(), day));
        seats.addLine(decision, sitting.person(), sitting.role(), wanted.role());
        return true;
    }

    private UnitId commune(UnitId team) {
        return units.ancestorAt(Level.COMMUNE, team).map(Unit::getId).orElseThrow(NotFoundException::new);
    }
}
