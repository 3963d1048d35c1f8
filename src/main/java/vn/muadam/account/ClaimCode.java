package vn.muadam.account;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.muadam.shared.TypedCode;

/**
 * What a slip of paper says: whoever holds it is let into the account of the person whose name stands above. 60 random
 * bits, good once, until it runs out or a new slip is printed.
 *
 * @param value 12 characters without dashes
 */
record ClaimCode(String value) {

    private static final int LENGTH = 12;
    private static final Pattern GROUPS = Pattern.compile("(.{4})(.{4})(.{4})");

    static ClaimCode random() {
        return new ClaimCode(TypedCode.random(LENGTH));
    }

    /** The code that somebody typed or scanned; empty when it cannot be one. */
    static Optional<ClaimCode> parse(String typed) {
        return TypedCode.parse(typed, LENGTH).map(ClaimCode::new);
    }

    /** In groups, as it is printed: {@code 7K3F-2QXM-9ABC}. */
    String inGroups() {
        return GROUPS.matcher(value).replaceFirst("$1-$2-$3");
    }

    /** As the database keeps it. */
    String hash() {
        return Tokens.hash(value);
    }

    @Override
    public String toString() {
        return "ClaimCode"; // it opens an account
    }
}
