package vn.muadam.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Random codes that people type from paper or from a screen, in Crockford's base 32: five random bits a character.
 *
 * <p>It forgives whoever types: capitals and small letters are the same, O counts as 0, I and L count as 1, and spaces and
 * dashes do not count at all.
 */
public final class TypedCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private TypedCode() {}

    /** A new code of that many characters. */
    public static String random(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code of that length which somebody typed; empty when it cannot be one. */
    public static Optional<String> parse(String typed, int length) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean possible = code.length() == length && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return possible ? Optional.of(code) : Optional.empty();
    }
}
