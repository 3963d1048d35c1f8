package vn.muadam.identity;

import java.util.Map;
import java.util.Optional;

/**
 * Telephone numbers as lists write them: the zero in front lost, two numbers in a cell, or eleven digits as until 2018.
 *
 * <p>Source of the old prefixes: Bộ Thông tin và Truyền thông, kế hoạch chuyển đổi mã mạng, 9/2018.
 */
public final class ListedPhone {

    private static final int OLD_LENGTH = 11;
    private static final int OLD_PREFIX = 4;
    private static final Map<String, String> SINCE_2018 = Map.ofEntries(
            Map.entry("0162", "032"),
            Map.entry("0163", "033"),
            Map.entry("0164", "034"),
            Map.entry("0165", "035"),
            Map.entry("0166", "036"),
            Map.entry("0167", "037"),
            Map.entry("0168", "038"),
            Map.entry("0169", "039"),
            Map.entry("0120", "070"),
            Map.entry("0121", "079"),
            Map.entry("0122", "077"),
            Map.entry("0126", "076"),
            Map.entry("0128", "078"),
            Map.entry("0123", "083"),
            Map.entry("0124", "084"),
            Map.entry("0125", "085"),
            Map.entry("0127", "081"),
            Map.entry("0129", "082"),
            Map.entry("0186", "056"),
            Map.entry("0188", "058"),
            Map.entry("0199", "059"));

    private ListedPhone() {}

    /** The first number of the cell; empty when there is none that could be called. */
    public static Optional<PhoneNumber> parse(String typed) {
        String first = typed.split("[/,;]|\\s[-–]\\s| hoặc ", 2)[0].replaceAll("[^0-9+]", "");
        return PhoneNumber.parse(current(first.matches("[1-9]\\d{8,9}") ? "0" + first : first));
    }

    private static String current(String number) {
        String prefix = number.length() == OLD_LENGTH ? SINCE_2018.get(number.substring(0, OLD_PREFIX)) : null;
        return prefix == null ? number : prefix + number.substring(OLD_PREFIX);
    }
}
