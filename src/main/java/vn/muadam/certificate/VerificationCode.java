package vn.muadam.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public name of a certificate, printed on it: 130 random bits, so that nobody finds one by guessing.
 *
 * <p>Crockford's base 32 forgives whoever types it from paper: capitals and small letters are the same, O counts as 0,
 * I and L count as 1, and spaces and dashes do not count at all.
 *
 * @param value 26 characters without dashes, as stored and as in addresses
 */
public record VerificationCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern GROUPS = Pattern.compile("(.{5})(.{5})(.{5})(.{5})(.{6})");

    static VerificationCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** The code that somebody typed; empty when it cannot be one. */
    public static Optional<VerificationCode> parse(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(code).matches() ? Optional.of(new VerificationCode(code)) : Optional.empty();
    }

    /** In groups, as printed: {@code 7K3F9-2QXM4-…}. */
    public String inGroups() {
        return GROUPS.matcher(value).replaceFirst("$1-$2-$3-$4-$5");
    }
}
