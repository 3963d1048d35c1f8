package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Hands a change to whoever may change its units, and writes down what they did with it. */
@ApplicationScoped
class ChangeDesk {

    private static final Role[] REFORMERS = {Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};

    @Inject
    private ChangeRepository changes;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    Scope scope() {
        return permissions.scopeOf(REFORMERS);
    }

    void require(UnitId unit) {
        permissions.require(unit, REFORMERS);
    }

    UnitChange get(ChangeId id) {
        return required(changes.get(id));
    }

    /** For whoever is about to change it. */
    UnitChange lock(ChangeId id) {
        return required(changes.lock(id));
    }

    private UnitChange required(UnitChange change) {
        require(change.getUnit().orElseThrow(NotFoundException::new));
        return change;
    }

    void record(UnitChange change, String act) {
        AuditedAct done = AuditedAct.of(act, "unit-change", change.getId().value())
                .in(change.getUnit().orElseThrow().value())
                .withDetail(change.getReference());
        audit.record(user.id().value(), done);
    }
}
