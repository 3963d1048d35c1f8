package vn.muadam.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Giving roles and taking them back, each within one's own units: delegated administration.
 *
 * <p>Who gives which role is said by {@link Role#givers}. Nobody gives a role beyond their own units or to themselves.
 */
@Stateless
public class RoleService {

    private static final Role[] ADMINISTRATORS = {Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN, Role.SYSTEM_ADMIN};

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private HeldRoleRepository heldRoles;

    @Inject
    private RoleGivers givers;

    @Inject
    private Permissions permissions;

    @Inject
    private Units units;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Who holds what in one's units, by name.
     *
     * @param unit only there and below; null for all of one's units
     * @param overToo also what has ended or was taken back
     * @throws NotFoundException when the unit lies outside one's own
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public List<HeldRole> find(@Nullable UnitId unit, boolean overToo, int offset, int size) {
        return heldRoles.find(scopeOf(unit), overToo, today(), offset, size);
    }

    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public int count(@Nullable UnitId unit, boolean overToo) {
        return heldRoles.count(scopeOf(unit), overToo, today());
    }

    /**
     * One role that somebody holds or held.
     *
     * @throws NotFoundException when it lies outside one's units
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public HeldRole get(long id) {
        return heldRoles.find(id, scopeOf(null), today()).orElseThrow(NotFoundException::new);
    }

    /** The units to choose from: one's own, or the way down to the unit and what lies right below it. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public List<Unit> choices(@Nullable UnitId unit) {
        List<UnitId> roots = scopeOf(null).roots();
        if (unit == null) {
            return roots.stream().map(units::get).toList();
        }
        permissions.require(unit, ADMINISTRATORS);
        List<Unit> way = new ArrayList<>();
        for (Unit step : units.chain(unit)) {
            way.add(step);
            if (roots.contains(step.getId())) {
                break;
            }
        }
        Collections.reverse(way);
        way.addAll(units.children(unit));
        return way;
    }

    /** People to give a role to: by phone number anybody, by the beginning of a name whoever is known in one's units. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public List<Candidate> findCandidates(String typed) {
        return typed.isBlank() ? List.of() : heldRoles.findCandidates(typed, scopeOf(null));
    }

    /**
     * One of those people.
     *
     * @throws NotFoundException when they are not among them
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public Candidate getCandidate(PersonId person, String typed) {
        return findCandidates(typed).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The roles that one may give for that unit, in their order. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public List<Role> findGivable(UnitId unit) {
        permissions.require(unit, ADMINISTRATORS);
        Unit place = units.get(unit);
        return Arrays.stream(Role.values())
                .filter(role -> role.fits(place.getLevel()) && givers.mayGive(role, unit))
                .toList();
    }

    /**
     * Gives a role.
     *
     * @param typed by what the person was found
     * @throws NotFoundException when the unit or the person lies outside one's own, or one may not give that role there
     * @throws RoleForOneselfException when it is for oneself
     * @throws RoleUnfitException when the role is not one for such a unit
     * @throws RoleUnitEndedException when the unit does not exist today
     * @throws RoleDaysException when it begins before today or ends before it begins
     * @throws RoleReasonMissingException without a reason
     * @throws RoleHeldException when the person holds it already in some of those days
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public void grant(NewRole wanted, String typed) {
        permissions.require(wanted.unit(), ADMINISTRATORS);
        Candidate person = getCandidate(wanted.person(), typed);
        Unit unit = units.get(wanted.unit());
        if (!wanted.role().fits(unit.getLevel())) {
            throw new RoleUnfitException(unit.getName());
        }
        givers.require(wanted.role(), wanted.unit());
        if (wanted.person().equals(user.id())) {
            throw new RoleForOneselfException();
        }
        if (!unit.existsOn(today())) {
            throw new RoleUnitEndedException(unit.getName());
        }
        RoleGrant grant = new RoleGrant(wanted, user.id(), clock.instant());
        if (grants.existsWithin(wanted)) {
            throw new RoleHeldException(person.fullName());
        }
        grants.add(grant);
        record("role-granted", grant, null, wanted.reason());
    }

    /**
     * Takes a role back; it is gone at the next request of whoever held it.
     *
     * @throws NotFoundException when it lies outside one's units, or one may not give such a role
     * @throws RoleEndedException when it has ended already
     * @throws RoleReasonMissingException without a reason
     * @throws LastAdministratorException when nobody would be left to give the role again
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN", "SYSTEM_ADMIN"})
    public void revoke(long id, String reason) {
        RoleGrant grant = grants.find(id).orElseThrow(NotFoundException::new);
        givers.require(grant.role(), grant.unit());
        givers.requireOthers(grant);
        String before = textOf(grant);
        grant.revoke(reason, user.id(), clock.instant());
        record("role-revoked", grant, before, reason);
    }

    private void record(String act, RoleGrant grant, @Nullable String before, String reason) {
        audit.record(
                user.id().value(),
                AuditedAct.of(act, "person", grant.person().value())
                        .in(grant.unit().value())
                        .changing(before, before == null ? textOf(grant) : null)
                        .because(reason));
    }

    private String textOf(RoleGrant grant) {
        return RoleGrants.words(grant.role(), units.get(grant.unit())) + ", " + grant.days();
    }

    private Scope scopeOf(@Nullable UnitId unit) {
        if (unit == null) {
            return permissions.scopeOf(ADMINISTRATORS);
        }
        permissions.require(unit, ADMINISTRATORS);
        return new Scope(List.of(unit));
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
