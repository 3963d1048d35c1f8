package vn.muadam.team;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.identity.PhoneNumber;

/**
 * A number under which somebody is reached on duty: a mobile, a landline of an office, or a hotline.
 *
 * @param dialled as a telephone dials it
 */
record ContactNumber(String dialled) {

    private static final Pattern LANDLINE = Pattern.compile("(?:0|\\+?84)(2\\d{8,9})");
    private static final Pattern HOTLINE = Pattern.compile("1[89]00\\d{4,6}|1022|11[0-9]");

    /** Reads what people type; empty when nobody could dial it. */
    static Optional<ContactNumber> parse(String typed) {
        Optional<PhoneNumber> mobile = PhoneNumber.parse(typed);
        if (mobile.isPresent()) {
            return mobile.map(number -> new ContactNumber(number.e164()));
        }
        String digits = typed.replaceAll("[\\s.()\\-\\u00a0]", "");
        Matcher landline = LANDLINE.matcher(digits);
        if (landline.matches()) {
            return Optional.of(new ContactNumber("+84" + landline.group(1)));
        }
        return HOTLINE.matcher(digits).matches() ? Optional.of(new ContactNumber(digits)) : Optional.empty();
    }

    /** As people read it aloud: "0912 345 678", "0293 387 0123", "1900 1022". */
    String display() {
        if (!dialled.startsWith("+84")) {
            return dialled.length() <= 4 ? dialled : dialled.substring(0, 4) + " " + dialled.substring(4);
        }
        return new PhoneNumber(dialled).display();
    }
}
