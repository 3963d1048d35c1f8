package vn.muadam.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/** The directory of focal persons of a unit, shown to each of its teams; kept by the unit and by those above it. */
@Stateless
public class ContactService {

    @Inject
    private ContactRepository contacts;

    @Inject
    private TeamDesk desk;

    @Inject
    private Units units;

    /** The units whose directory one keeps: one's own and the communes below. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Unit> findUnits() {
        return desk.kept().stream()
                .flatMap(root -> Stream.concat(
                        Stream.of(units.get(root)),
                        units.get(root).getLevel() == Level.NATION
                                ? units.children(root).stream()
                                : units.descendants(root, Level.COMMUNE).stream()))
                .distinct()
                .toList();
    }

    /**
     * Whom the teams of that unit may call, of the unit itself.
     *
     * @throws NotFoundException for a unit outside one's own
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<FocalPerson> find(UnitId unit) {
        require(unit);
        return contacts.findAll(unit);
    }

    /**
     * One of them.
     *
     * @throws NotFoundException for one of a unit outside one's own
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public FocalPerson get(long id) {
        FocalPerson person = contacts.find(id).orElseThrow(NotFoundException::new);
        require(person.getUnit());
        return person;
    }

    /**
     * Writes an entry, a new one at the end of the list.
     *
     * @param id null for a new one
     * @throws NotFoundException for a unit outside one's own
     * @throws ContactException when something is missing
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void write(UnitId unit, @Nullable Long id, Contact contact) {
        if (id != null) {
            FocalPerson person = get(id);
            String before = words(person);
            person.write(contact);
            desk.record("contact-written", person.getUnit(), null, before, words(person));
            return;
        }
        require(unit);
        int last = contacts.findAll(unit).stream()
                .mapToInt(FocalPerson::place)
                .max()
                .orElse(0);
        FocalPerson person = new FocalPerson(unit, last + 1);
        person.write(contact);
        contacts.add(person);
        desk.record("contact-written", unit, null, null, words(person));
    }

    /**
     * Takes an entry out of the directory.
     *
     * @throws NotFoundException for one of a unit outside one's own
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void remove(long id) {
        FocalPerson person = get(id);
        contacts.remove(person);
        desk.record("contact-removed", person.getUnit(), null, words(person), null);
    }

    /**
     * Lets somebody be called before the one above them in the list.
     *
     * @throws NotFoundException for one of a unit outside one's own
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void raise(long id) {
        FocalPerson person = get(id);
        List<FocalPerson> all = contacts.findAll(person.getUnit());
        int at = all.indexOf(person);
        if (at > 0) {
            int place = person.place();
            person.place(all.get(at - 1).place());
            all.get(at - 1).place(place);
        }
    }

    private void require(UnitId unit) {
        desk.requireKeeper(unit);
        if (units.get(unit).getLevel() == Level.TEAM) {
            throw new NotFoundException();
        }
    }

    private static String words(FocalPerson person) {
        return person.getFullName() + ", " + person.getPost() + ", " + person.getPhoneShown() + ", "
                + person.getMatter();
    }
}
