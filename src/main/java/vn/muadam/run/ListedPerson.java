package vn.muadam.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.SheetRow;
import vn.muadam.identity.ListedName;
import vn.muadam.identity.ListedPhone;
import vn.muadam.identity.PersonName;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.shared.VietnameseText;

/**
 * Somebody as a line of a list of participants names them.
 *
 * @param number of the line in the file
 * @param phone in the form of E.164; null where none stands, or none that can be read
 * @param team as it is written, without marks and in small letters; empty for none
 * @param cohort the group inside the run; empty for none
 * @param trouble what makes the line unreadable by itself; null for nothing
 */
record ListedPerson(
        int number,
        List<String> cells,
        PersonName name,
        @Nullable String phone,
        String team,
        String cohort,
        @Nullable LineTrouble trouble) {

    private static final int LONGEST_COHORT = 60;

    static ListedPerson of(SheetRow row, ListColumns columns) {
        PersonName name = PersonName.of(ListedName.tidy(columns.text(ListColumn.NAME, row)));
        String typedPhone = columns.text(ListColumn.PHONE, row);
        String phone = ListedPhone.parse(typedPhone).map(PhoneNumber::e164).orElse(null);
        String cohort = columns.text(ListColumn.COHORT, row);
        return new ListedPerson(
                row.number(),
                row.cells(),
                name,
                phone,
                VietnameseText.fold(columns.text(ListColumn.TEAM, row)),
                cohort,
                trouble(name, phone, typedPhone, cohort));
    }

    /** A line of sums or of signatures, which names nobody. */
    boolean isEmpty() {
        return name.full().isEmpty() && phone == null;
    }

    private static @Nullable LineTrouble trouble(
            PersonName name, @Nullable String phone, String typedPhone, String cohort) {
        if (!name.isPrintable()) {
            return LineTrouble.NAME_MISSING;
        }
        if (phone == null && !typedPhone.isEmpty()) {
            return LineTrouble.PHONE_UNREADABLE;
        }
        return cohort.length() > LONGEST_COHORT ? LineTrouble.COHORT_TOO_LONG : null;
    }
}
