package vn.muadam.reform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitAlias;
import vn.muadam.organisation.UnitAliases;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnameseText;

/** Shows a unit with what it came from and what became of it, from both sides. */
@Stateless
public class UnitBookService {

    private static final Role[] READERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN, Role.AUDITOR
    };
    private static final Role[] KEEPERS = {Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};
    private static final int LONGEST = 40;

    @Inject
    private Units units;

    @Inject
    private UnitAliases aliases;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    /**
     * All about a unit; without one, about one's own.
     *
     * @throws NotFoundException for one that neither lies in one's units nor became part of them
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public UnitSheet get(@Nullable UnitId asked) {
        UnitId id = asked == null
                ? permissions.scopeOf(READERS).roots().stream().findFirst().orElseThrow(NotFoundException::new)
                : asked;
        Unit unit = units.find(id).orElseThrow(NotFoundException::new);
        boolean own = permissions.reaches(id, READERS)
                || units.successors(id).stream().anyMatch(heir -> permissions.reaches(heir.getId(), READERS));
        if (!own || unit.getLevel() == Level.TEAM) {
            throw new NotFoundException();
        }
        List<Unit> way = new ArrayList<>(units.chain(id));
        Collections.reverse(way);
        return new UnitSheet(
                unit,
                way,
                units.children(id).stream()
                        .filter(part -> part.getLevel() != Level.TEAM)
                        .toList(),
                aliases.lineage(id),
                aliases.formerPlaces(id),
                aliases.of(id),
                permissions.reaches(id, KEEPERS));
    }

    /**
     * Says what another system calls the unit.
     *
     * @throws NotFoundException for one outside one's units
     * @throws AliasMissingException without a system or a code, or when one is too long
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void addAlias(UnitId unit, String typedSystem, String typedCode) {
        permissions.require(unit, KEEPERS);
        UnitAlias alias = new UnitAlias(VietnameseText.clean(typedSystem), VietnameseText.clean(typedCode));
        boolean whole = List.of(alias.system(), alias.code()).stream()
                .allMatch(text -> !text.isEmpty() && text.length() <= LONGEST);
        if (!whole) {
            throw new AliasMissingException();
        }
        aliases.add(unit, alias);
        record("unit-alias-written", unit, null, alias);
    }

    /**
     * Another system calls it so no more.
     *
     * @throws NotFoundException for one outside one's units
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void removeAlias(UnitId unit, UnitAlias alias) {
        permissions.require(unit, KEEPERS);
        aliases.remove(unit, alias);
        record("unit-alias-written", unit, alias, null);
    }

    private void record(String act, UnitId unit, @Nullable UnitAlias before, @Nullable UnitAlias after) {
        AuditedAct done =
                AuditedAct.of(act, "unit", unit.value()).in(unit.value()).changing(words(before), words(after));
        audit.record(user.id().value(), done);
    }

    private static @Nullable String words(@Nullable UnitAlias alias) {
        return alias == null ? null : alias.system() + ": " + alias.code();
    }
}
