package vn.muadam.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Membership;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PersonalIds;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/**
 * Finds people who are on record twice and makes their records one: every attempt and certificate is kept, and it can be
 * undone. Whoever keeps both records decides; nothing is merged by itself.
 */
@Stateless
public class MergeService {

    private static final Role[] KEEPERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};

    @Inject
    private MergeRepository merges;

    @Inject
    private DuplicateRepository duplicates;

    @Inject
    private Histories histories;

    @Inject
    private People people;

    @Inject
    private PersonalIds personalIds;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Records in one's units that look alike and of which nobody has said what they are, by name. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<DuplicatePair> findDuplicates(DuplicateKind kind, int offset, int size) {
        return duplicates.find(kind, scope(), offset, size);
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public int countDuplicates(DuplicateKind kind) {
        return duplicates.count(kind, scope());
    }

    /** The merges that hold in one's units, the latest first. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<DoneMerge> findDone(int offset, int size) {
        return merges.findDone(scope(), offset, size);
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public int countDone() {
        return merges.countDone(scope());
    }

    /**
     * All that a record says and what hangs on it, to stand beside another.
     *
     * @throws NotFoundException for a record that is kept outside one's units, or goes on under another
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public ComparedRecord compare(PersonId id) {
        Person person = people.get(id);
        UnitId home = require(person);
        if (person.getMergedInto() != null) {
            throw new NotFoundException();
        }
        return new ComparedRecord(
                id,
                person.getFullName(),
                person.isNameConfirmed(),
                person.getBirthYear(),
                person.getSex().map(Enum::name).orElse(null),
                person.getPhone().map(PhoneNumber::display).orElse(""),
                person.getEmail() == null ? "" : person.getEmail(),
                personalIds.maskedOf(person),
                units.get(home).getName(),
                people.openMemberships(id).stream()
                        .map(Membership::getTeam)
                        .map(team -> units.get(team).getName())
                        .toList(),
                histories.describe(id));
    }

    /**
     * Makes two records one.
     *
     * @param from the one that is given up
     * @param into the one that goes on
     * @throws NotFoundException for a record that is kept outside one's units
     * @throws MergedAlreadyException when one of them goes on under another by now
     * @throws MergeOfOneselfException when one of them is one's own
     * @throws RoleHolderException when one of them holds a role
     * @throws MergeReasonMissingException without a reason
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void merge(PersonId from, PersonId into, String reason) {
        if (from.equals(into)) {
            throw new NotFoundException();
        }
        lockBoth(from, into);
        requireFree(from);
        requireFree(into);
        PersonMerge merge = new PersonMerge(from, into, reason, user.id(), clock.instant());
        merges.add(merge);
        record("people-merged", merge, reason);
        merges.flushAndForget();
        histories.merge(merge.merging());
    }

    /** Always the lower number first, so that two who merge at once never wait for each other. */
    private void lockBoth(PersonId one, PersonId other) {
        PersonId first = one.value() < other.value() ? one : other;
        PersonId second = first.equals(one) ? other : one;
        merges.lock(first);
        merges.lock(second);
    }

    private void requireFree(PersonId id) {
        Person person = people.get(id);
        require(person);
        if (person.getMergedInto() != null) {
            throw new MergedAlreadyException();
        }
        if (id.equals(user.id())) {
            throw new MergeOfOneselfException();
        }
        if (permissions.holdsAnyRole(id)) {
            throw new RoleHolderException(person.getFullName());
        }
    }

    /**
     * Makes two of them again. What was learnt since under a course that came from the other record goes back with it.
     *
     * @throws NotFoundException when there is no such merge in one's units
     * @throws MergeUndoneException when that was done already
     * @throws MergeBuiltUponException when the record that went on was itself given up since
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void undo(long id) {
        PersonMerge merge = merges.lock(id).orElseThrow(NotFoundException::new);
        lockBoth(merge.from(), merge.into());
        Person into = people.get(merge.into());
        require(into);
        if (into.getMergedInto() != null) {
            throw new MergeBuiltUponException();
        }
        if (permissions.holdsAnyRole(merge.into())) {
            throw new RoleHolderException(into.getFullName());
        }
        merge.undo(user.id(), clock.instant());
        record("people-unmerged", merge, merge.reason());
        merges.flushAndForget();
        histories.undo(merge.merging());
    }

    /**
     * Says that two records are two people; they are not shown again. Said twice, it is said once.
     *
     * @throws NotFoundException for a record that is kept outside one's units
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void sayDistinct(PersonId one, PersonId other) {
        lockBoth(one, other);
        require(people.get(one));
        require(people.get(other));
        if (!one.equals(other) && !merges.areDistinct(one, other)) {
            merges.sayDistinct(one, other, user.id(), clock.instant());
        }
    }

    private UnitId require(Person person) {
        UnitId home = person.getHomeUnit();
        if (home == null) {
            throw new NotFoundException();
        }
        permissions.require(home, KEEPERS);
        return home;
    }

    private Scope scope() {
        return permissions.scopeOf(KEEPERS);
    }

    private void record(String act, PersonMerge merge, String reason) {
        Person from = people.get(merge.from());
        UnitId home = require(people.get(merge.into()));
        AuditedAct done = AuditedAct.of(act, "person", merge.into().value())
                .in(home.value())
                .withDetail(from.getFullName() + " (" + merge.from() + ")")
                .because(reason);
        audit.record(user.id().value(), done);
    }
}
