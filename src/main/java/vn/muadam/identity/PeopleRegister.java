package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
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
        return register.add(newPeople, personalIds);
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
        return membership.id();
    }

    /** Ends a place in a team the day before; one that began that very day counts as if it had never been. */
    public void leave(long membership, LocalDate day) {
        memberships.get(membership).endBefore(day);
    }

    /** Opens a place again that was ended by mistake. */
    public void reopen(long membership) {
        memberships.get(membership).reopen();
    }

    /** Takes back a place in a team that was given by mistake. */
    public void withdraw(long membership) {
        memberships.remove(membership);
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
