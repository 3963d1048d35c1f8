package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;

/** Lets whoever looks after a unit at its teams, and writes down what they did there. */
@ApplicationScoped
class TeamDesk {

    private static final Role[] KEEPERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};
    private static final Role[] READERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN, Role.AUDITOR
    };

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    void requireReader(UnitId unit) {
        permissions.require(unit, READERS);
    }

    void requireKeeper(UnitId unit) {
        permissions.require(unit, KEEPERS);
    }

    boolean isKeeper(UnitId unit) {
        return permissions.reaches(unit, KEEPERS);
    }

    /** The units that one keeps, without those below them. */
    java.util.List<UnitId> kept() {
        return permissions.scopeOf(KEEPERS).roots();
    }

    void record(String act, UnitId unit, String detail) {
        record(act, unit, detail, null, null);
    }

    void record(String act, UnitId unit, @Nullable String detail, @Nullable String before, @Nullable String after) {
        AuditedAct done = AuditedAct.of(act, "unit", unit.value())
                .in(unit.value())
                .withDetail(detail)
                .changing(before, after);
        audit.record(user.id().value(), done);
    }
}
