package vn.muadam.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a text message says: six random digits, good for ten minutes and five wrong tries.
 *
 * @param value six digits
 */
record PhoneCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 6;
    private static final int NUMBER = 1_000_000;

    static PhoneCode random() {
        return new PhoneCode(String.format(Locale.ROOT, "%0" + LENGTH + "d", RANDOM.nextInt(NUMBER)));
    }

    /** The code that somebody typed, spaces and dashes apart; empty when it cannot be one. */
    static Optional<PhoneCode> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Pd}]", "");
        return digits.matches("[0-9]{" + LENGTH + "}") ? Optional.of(new PhoneCode(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PhoneCode"; // it opens an account
    }
}
