package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * The record of people and of their places in teams, changed by capabilities above that decide what is right; each change
 * answers with what would undo it. It decides no permission.
 */
@ApplicationScoped
@Transactional
public class PeopleRegister {

    @Inject
    private PersonRepository people;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private RegisterRepository register;

    @Inject
    private PersonalIds personalIds;

    @Inject
    @Any
    private Instance<PersonTies> ties;

    @Inject
    private Event<SeatsChanged> seatsChanged;

    @Inject
    private Event<LeaderLeft> leaderLeft;

    @Inject
    private Event<LeaderCame> leaderCame;

    /**
     * Whoever may be meant by one of these: the same name and year of birth, the same telephone, the same identity paper.
     *
     * @param matchKeys as {@link PersonName#matchKey} makes them
     * @param names without marks, where no year of birth is known
     */
    public List<KnownPerson> findAlike(
            Collection<String> matchKeys,
            Collection<String> names,
            Collection<String> phones,
            Collection<String> idHashes,
            LocalDate day) {
        return register.findAlike(matchKeys, names, phones, idHashes, day);
    }

    /** Puts many people on record at once, in that order. */
    public List<Registered> add(List<NewPerson> newPeople) {
        List<Registered> registered = register.add(newPeople, personalIds);
        for (int i = 0; i < newPeople.size(); i++) {
            Joining place = newPeople.get(i).joining();
            came(registered.get(i).person(), place.team(), place.role(), place.since());
        }
        return registered;
    }

    /**
     * Corrects a record.
     *
     * @return what stood there before, for the fields that are given
     */
    public Map<PersonField, @Nullable String> correct(PersonId id, Map<PersonField, @Nullable String> values) {
        return people.get(id).correct(values);
    }

    /** Lets somebody take a place in a team, beside those they have. */
    public long join(PersonId person, Joining place) {
        Membership membership = new Membership(person, place);
        memberships.add(membership);
        came(person, place.team(), place.role(), place.since());
        return membership.id();
    }

    /** Ends a place in a team the day before; one that began that very day counts as if it had never been. */
    public void leave(long membership, LocalDate day) {
        Membership ended = memberships.get(membership);
        ended.endBefore(day);
        left(ended, day);
    }

    /** Opens a place again that was ended by mistake. */
    public void reopen(long membership) {
        Membership open = memberships.get(membership);
        open.reopen();
        came(open.getPerson(), open.getTeam(), open.getRole(), open.getValidFrom());
    }

    /** Takes back a place in a team that was given by mistake. */
    public void withdraw(long membership) {
        Membership mistaken = memberships.get(membership);
        memberships.remove(membership);
        left(mistaken, mistaken.getValidFrom());
    }

    /** That team counts the person in statistics from that day on, and none of their others does. */
    public void countIn(UnitId team, PersonId person, LocalDate day) {
        for (Membership membership : memberships.findUnended(person)) {
            boolean counts = membership.getTeam().equals(team);
            if (membership.isPrimary() != counts) {
                Membership next = membership.countFrom(day, counts);
                if (next != null) {
                    memberships.add(next);
                }
                seatsChanged.fire(new SeatsChanged(membership.getTeam()));
            }
        }
    }

    /** Where the team that counted the person has been left, the eldest of their others does so from that day on. */
    public void countSomewhere(PersonId person, LocalDate day) {
        List<Membership> open = memberships.findUnended(person);
        if (open.stream().noneMatch(Membership::isPrimary)) {
            open.stream().findFirst().ifPresent(eldest -> countIn(eldest.getTeam(), person, day));
        }
    }

    private void came(PersonId person, UnitId team, TeamRole role, LocalDate day) {
        seatsChanged.fire(new SeatsChanged(team));
        if (role == TeamRole.LEADER) {
            leaderCame.fire(new LeaderCame(team, person, day));
        }
    }

    private void left(Membership ended, LocalDate day) {
        seatsChanged.fire(new SeatsChanged(ended.getTeam()));
        if (ended.getRole() == TeamRole.LEADER) {
            leaderLeft.fire(new LeaderLeft(ended.getTeam(), ended.getPerson(), day));
        }
    }

    /** The officials of that unit keep the record from now on. */
    public void settle(PersonId person, UnitId home) {
        people.get(person).settleIn(home);
    }

    /**
     * Takes somebody off the record who was put there by mistake and has done nothing.
     *
     * @return false when something holds them: an account, a role, a course
     */
    public boolean remove(PersonId person) {
        if (register.isBound(person) || ties.stream().anyMatch(tie -> tie.hold(person))) {
            return false;
        }
        ties.forEach(tie -> tie.release(person));
        memberships.removeAll(person);
        people.remove(person);
        return true;
    }

    /** As {@link #correct} takes the number of an identity paper. */
    public String sealed(PersonalId id) {
        return personalIds.seal(id).text() + "|" + personalIds.hash(id);
    }

    /** By which {@link #findAlike} finds the number of an identity paper. */
    public String hashOf(PersonalId id) {
        return personalIds.hash(id);
    }
}
