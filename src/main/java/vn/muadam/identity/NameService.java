package vn.muadam.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Confirming names: a certificate bears a name only as the person's own commune has confirmed it. */
@Stateless
public class NameService {

    @Inject
    private PersonRepository people;

    @Inject
    private People directory;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<NameConfirmed> confirmed;

    @Inject
    private Clock clock;

    /** People of one's own units whose name nobody has confirmed yet, in Vietnamese order. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<UnconfirmedName> findUnconfirmed(int offset, int size) {
        return people.findUnconfirmed(ownScope(), offset, size);
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int countUnconfirmed() {
        return people.countUnconfirmed(ownScope());
    }

    /**
     * The name as it was confirmed.
     *
     * @throws NotFoundException for a person outside one's units, or whose name still waits
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public String getConfirmedName(PersonId id) {
        requireOwn(id);
        Person person = people.get(id);
        if (!person.isNameConfirmed()) {
            throw new NotFoundException();
        }
        return person.getFullName();
    }

    /**
     * Vouches for a person's name, corrected where needed; a certificate that waited for it follows at once.
     *
     * @throws NotFoundException for a person outside one's units
     * @throws NameMissingException when the name is one word only or too long to print
     * @throws NameAlreadyConfirmedException when somebody was quicker
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void confirm(PersonId id, String typedName) {
        requireOwn(id);
        PersonName name = PersonName.printable(typedName);
        Person person = people.get(id);
        String before = person.getFullName();
        person.confirmName(name, user.id(), clock.instant());
        audit.record(
                user.id().value(),
                AuditedAct.of("name-confirmed", "person", id.value())
                        .in(directory
                                .primaryTeam(id)
                                .orElseThrow(NotFoundException::new)
                                .value())
                        .changing(before, name.full()));
        confirmed.fire(new NameConfirmed(id));
    }

    private void requireOwn(PersonId id) {
        boolean own =
                directory.openMemberships(id).stream().map(Membership::getTeam).anyMatch(this::reaches);
        if (!own) {
            throw new NotFoundException();
        }
    }

    private boolean reaches(UnitId team) {
        return permissions.reaches(team, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN);
    }

    private Scope ownScope() {
        return permissions.scopeOf(Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN);
    }
}
