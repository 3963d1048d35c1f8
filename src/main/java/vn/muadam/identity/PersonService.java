package vn.muadam.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Corrects people's records, each within one's own units. */
@Stateless
public class PersonService {

    @Inject
    private PersonRepository people;

    @Inject
    private RegisterRepository register;

    @Inject
    private PersonalIds personalIds;

    @Inject
    private PersonReading reading;

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
     * A record, to be corrected.
     *
     * @throws NotFoundException for one that is kept outside one's units, or goes on under another
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public PersonSheet get(PersonId id) {
        Person person = people.get(id);
        UnitId home = require(person);
        return new PersonSheet(
                id,
                person.getFullName(),
                person.isNameConfirmed(),
                person.getBirthYear(),
                person.getSex().map(Enum::name).orElse(""),
                person.getPhone().map(PhoneNumber::display).orElse(""),
                person.getEmail() == null ? "" : person.getEmail(),
                personalIds.maskedOf(person),
                units.get(home).getName(),
                stampOf(person));
    }

    private static String stampOf(Person person) {
        return Integer.toHexString(person.values().toString().hashCode());
    }

    /**
     * Corrects a record.
     *
     * @throws NotFoundException for one that is kept outside one's units
     * @throws RecordNotYoursException for one of somebody who holds a role, unless one keeps the province
     * @throws PersonChangedException when it is not the record that was seen
     * @throws NameMissingException without a family name and a given name
     * @throws NameReasonMissingException when a confirmed name becomes another without a reason
     * @throws BirthYearException for a year that cannot be
     * @throws PhoneWrongException for what is no mobile number
     * @throws EmailWrongException for what is no address
     * @throws PersonalIdWrongException for what is no such number
     * @throws PersonalIdTakenException when it is on somebody else's record
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void correct(PersonId id, TypedPerson typed) {
        Person person = people.lock(id);
        UnitId home = require(person);
        if (permissions.holdsAnyRole(id) && !permissions.reaches(home, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN)) {
            throw new RecordNotYoursException();
        }
        if (!typed.stamp().equals(stampOf(person))) {
            throw new PersonChangedException();
        }
        Map<PersonField, @Nullable String> changes = reading.read(typed, VietnamTime.today(clock));
        changes.entrySet()
                .removeIf(change ->
                        Objects.equals(change.getValue(), person.values().get(change.getKey())));
        requireNoOther(id, changes);
        boolean renamed = changes.containsKey(PersonField.NAME) && person.isNameConfirmed();
        if (renamed && typed.reason().isBlank()) {
            throw new NameReasonMissingException();
        }
        if (changes.isEmpty()) {
            return;
        }
        Map<PersonField, @Nullable String> before = person.correct(changes);
        AuditedAct done = AuditedAct.of("person-corrected", "person", id.value())
                .in(home.value())
                .changing(words(before), words(changes))
                .because(typed.reason().isBlank() ? null : typed.reason());
        audit.record(user.id().value(), done);
    }

    private void requireNoOther(PersonId id, Map<PersonField, @Nullable String> changes) {
        String number = changes.get(PersonField.PERSONAL_ID);
        if (number == null) {
            return;
        }
        String hash = number.substring(number.indexOf('|') + 1);
        boolean taken =
                register.findAlike(List.of(), List.of(), List.of(), List.of(hash), VietnamTime.today(clock)).stream()
                        .anyMatch(other -> !other.id().equals(id));
        if (taken) {
            throw new PersonalIdTakenException();
        }
    }

    /** The trail says that a personal number was changed, never which. */
    private static String words(Map<PersonField, @Nullable String> values) {
        Map<PersonField, @Nullable String> shown = new EnumMap<>(values);
        shown.computeIfPresent(PersonField.PERSONAL_ID, (field, value) -> "*");
        return shown.entrySet().stream()
                .map(value -> value.getKey() + ": " + (value.getValue() == null ? "–" : value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private UnitId require(Person person) {
        UnitId home = person.getHomeUnit();
        if (home == null || person.getMergedInto() != null) {
            throw new NotFoundException();
        }
        permissions.require(home, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN);
        return home;
    }
}
