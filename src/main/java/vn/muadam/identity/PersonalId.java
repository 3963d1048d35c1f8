package vn.muadam.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identification number (số định danh cá nhân): twelve digits, of which three name the province of
 * registration, one the century and sex, two the year of birth.
 *
 * <p>It is optional everywhere, shown masked, stored encrypted and found by a keyed hash. Source: Nghị định
 * 137/2015/NĐ-CP, Điều 13.
 */
public record PersonalId(String digits) {

    private static final Pattern WHOLE = Pattern.compile("0\\d{11}");
    private static final int LENGTH = 12;
    private static final int CENTURY = 3;

    /** Reads what was typed; a zero that a spreadsheet took from the front is put back. Empty when it is no such number. */
    public static Optional<PersonalId> parse(String typed) {
        String digits = typed.replaceAll("[\\s.\\-\\u00a0']", "");
        String whole = digits.length() == LENGTH - 1 ? "0" + digits : digits;
        return WHOLE.matcher(whole).matches() ? Optional.of(new PersonalId(whole)) : Optional.empty();
    }

    /** The first and the last digits: "0*********12". */
    public String masked() {
        return digits.charAt(0) + "*".repeat(LENGTH - 3) + digits.substring(LENGTH - 2);
    }

    /** The year of birth that the number tells. */
    public int birthYear() {
        return 1900 + century() / 2 * 100 + Integer.parseInt(digits.substring(CENTURY + 1, CENTURY + 3));
    }

    public Sex sex() {
        return century() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    private int century() {
        return Character.digit(digits.charAt(CENTURY), 10);
    }

    @Override
    public String toString() {
        return masked(); // it stands in no log
    }
}
