package vn.muadam.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.muadam.shared.TypedCode;

/**
 * The public name of a certificate, printed on it: 130 random bits, so that nobody finds one by guessing.
 *
 * @param value 26 characters without dashes, as stored and as in addresses
 */
public record VerificationCode(String value) {

    private static final int LENGTH = 26;
    private static final Pattern GROUPS = Pattern.compile("(.{5})(.{5})(.{5})(.{5})(.{6})");

    static VerificationCode random() {
        return new VerificationCode(TypedCode.random(LENGTH));
    }

    /** The code that somebody typed; empty when it cannot be one. */
    public static Optional<VerificationCode> parse(String typed) {
        return TypedCode.parse(typed, LENGTH).map(VerificationCode::new);
    }

    /** In groups, as printed: {@code 7K3F9-2QXM4-…}. */
    public String inGroups() {
        return GROUPS.matcher(value).replaceFirst("$1-$2-$3-$4-$5");
    }
}
