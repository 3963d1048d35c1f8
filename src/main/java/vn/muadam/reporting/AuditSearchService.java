package vn.muadam.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/**
 * Who did what, when, why: for those who answer for a province or the country, and for those who only look.
 *
 * <p>What was done outside one's units is answered as if it did not exist; what concerns no unit is the country's.
 */
@Stateless
public class AuditSearchService {

    private static final Role[] READERS = {Role.AUDITOR, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};

    @Inject
    private Permissions permissions;

    @Inject
    private AuditSearch search;

    @Inject
    private Units units;

    /**
     * A page of acts, newest first.
     *
     * @throws NotFoundException when the unit lies outside the scope
     */
    @RolesAllowed({"AUDITOR", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public AuditPage find(AuditQuery query, ListPage page) {
        return search.find(query, scopeOf(query.unit()), page);
    }

    /**
     * One act with what stood before and after.
     *
     * @throws NotFoundException when there is none of that id in the scope
     */
    @RolesAllowed({"AUDITOR", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public AuditLine get(long id) {
        return search.find(id, scopeOf(null)).orElseThrow(NotFoundException::new);
    }

    /**
     * The units to choose from: the way down to the unit as far as one sees it, and what lies right below it.
     *
     * @throws NotFoundException when the unit lies outside the scope
     */
    @RolesAllowed({"AUDITOR", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<UnitName> choices(@Nullable UnitId unit) {
        List<UnitId> roots = permissions.scopeOf(READERS).roots();
        if (unit == null) {
            return roots.stream().map(units::get).map(UnitName::of).toList();
        }
        permissions.require(unit, READERS);
        List<UnitName> way = new ArrayList<>();
        for (Unit step : units.chain(unit)) {
            way.add(UnitName.of(step));
            if (roots.contains(step.getId())) {
                break;
            }
        }
        Collections.reverse(way);
        units.children(unit).forEach(child -> way.add(UnitName.of(child)));
        return way;
    }

    private Scope scopeOf(@Nullable UnitId unit) {
        if (unit == null) {
            return permissions.scopeOf(READERS);
        }
        permissions.require(unit, READERS);
        return new Scope(List.of(unit));
    }
}
