package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnameseText;

/** Reads what an official types about a person into the values of their record. */
@ApplicationScoped
class PersonReading {

    private static final int YOUNGEST = 14;
    private static final int ELDEST = 110;
    private static final int LONGEST_EMAIL = 120;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    @Inject
    private PersonalIds personalIds;

    /** Every field that the form has; the number of the identity paper only where it was typed or taken off. */
    Map<PersonField, @Nullable String> read(TypedPerson typed, LocalDate today) {
        Map<PersonField, @Nullable String> values = new EnumMap<>(PersonField.class);
        values.put(PersonField.NAME, PersonName.printable(typed.name()).full());
        values.put(PersonField.BIRTH_YEAR, year(typed.birthYear(), today));
        values.put(PersonField.SEX, typed.sex() == null ? null : typed.sex().name());
        values.put(PersonField.PHONE, phone(typed.phone()));
        values.put(PersonField.EMAIL, email(typed.email()));
        if (typed.withoutPersonalId()) {
            values.put(PersonField.PERSONAL_ID, null);
        } else if (!typed.personalId().isBlank()) {
            PersonalId id = PersonalId.parse(typed.personalId()).orElseThrow(PersonalIdWrongException::new);
            values.put(PersonField.PERSONAL_ID, personalIds.seal(id).text() + "|" + personalIds.hash(id));
        }
        return values;
    }

    private static @Nullable String year(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return null;
        }
        int age = typed.strip().matches("\\d{4}") ? today.getYear() - Integer.parseInt(typed.strip()) : -1;
        if (age < YOUNGEST || age > ELDEST) {
            throw new BirthYearException();
        }
        return typed.strip();
    }

    private static @Nullable String phone(String typed) {
        return typed.isBlank()
                ? null
                : PhoneNumber.parse(typed).orElseThrow(PhoneWrongException::new).e164();
    }

    private static @Nullable String email(String typed) {
        String address = VietnameseText.clean(typed);
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new EmailWrongException();
        }
        return address;
    }
}
