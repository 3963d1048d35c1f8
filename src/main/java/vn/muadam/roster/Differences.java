package vn.muadam.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.KnownPerson;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.identity.PersonField;
import vn.muadam.identity.PhoneNumber;

/** What a list says otherwise than the record; what it does not say is no difference. */
final class Differences {

    private Differences() {}

    static List<ImportLine.Difference> of(
            Entry entry, KnownPerson person, @Nullable String hash, Optional<KnownPerson.OpenMembership> place) {
        List<ImportLine.Difference> found = new ArrayList<>();
        if (isRenamed(entry, person)) {
            add(found, PersonField.NAME, person.name().full(), entry.name().full());
        }
        if (entry.birthYear() != null && !entry.birthYear().equals(person.birthYear())) {
            add(found, PersonField.BIRTH_YEAR, person.birthYear(), entry.birthYear());
        }
        if (entry.sex() != null && entry.sex() != person.sex()) {
            add(found, PersonField.SEX, person.sex(), entry.sex());
        }
        if (entry.phone() != null && !entry.phone().e164().equals(person.phone())) {
            String before = person.phone() == null ? null : new PhoneNumber(person.phone()).display();
            add(found, PersonField.PHONE, before, entry.phone().display());
        }
        if (entry.email() != null && !entry.email().equals(person.email())) {
            add(found, PersonField.EMAIL, person.email(), entry.email());
        }
        if (entry.personalId() != null && !Objects.equals(hash, person.personalIdHash())) {
            add(found, PersonField.PERSONAL_ID, null, entry.personalId().masked());
        }
        place.ifPresent(it -> compare(found, entry, it));
        return List.copyOf(found);
    }

    private static void compare(List<ImportLine.Difference> found, Entry entry, KnownPerson.OpenMembership place) {
        if (entry.teamRole() != null && entry.teamRole() != place.role()) {
            found.add(new ImportLine.Difference(
                    "TEAM_ROLE", place.role().name(), entry.teamRole().name()));
        }
        if (entry.organisation() != null && entry.organisation() != place.from()) {
            found.add(new ImportLine.Difference(
                    "ORGANISATION",
                    place.from() == null ? "" : place.from().name(),
                    entry.organisation().name()));
        }
    }

    /** A name that the commune has confirmed letter by letter is not changed by a list. */
    private static boolean isRenamed(Entry entry, KnownPerson person) {
        return !person.nameConfirmed()
                && !entry.name().full().equals(person.name().full());
    }

    private static void add(
            List<ImportLine.Difference> found, PersonField field, @Nullable Object before, Object after) {
        found.add(new ImportLine.Difference(field.name(), before == null ? "" : before.toString(), after.toString()));
    }

    /** The values to write for these differences. */
    static Map<PersonField, @Nullable String> values(
            Entry entry, List<ImportLine.Difference> differences, PeopleRegister register) {
        Map<PersonField, @Nullable String> values = new EnumMap<>(PersonField.class);
        for (ImportLine.Difference difference : differences) {
            for (PersonField field : PersonField.values()) {
                if (field.name().equals(difference.field())) {
                    values.put(field, value(field, entry, register));
                }
            }
        }
        return values;
    }

    private static @Nullable String value(PersonField field, Entry entry, PeopleRegister register) {
        return switch (field) {
            case NAME -> entry.name().full();
            case BIRTH_YEAR ->
                entry.birthYear() == null ? null : entry.birthYear().toString();
            case SEX -> entry.sex() == null ? null : entry.sex().name();
            case PHONE -> entry.phone() == null ? null : entry.phone().e164();
            case EMAIL -> entry.email();
            case PERSONAL_ID -> entry.personalId() == null ? null : register.sealed(entry.personalId());
        };
    }
}
