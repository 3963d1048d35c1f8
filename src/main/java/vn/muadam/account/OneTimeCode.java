package vn.muadam.account;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.muadam.shared.TypedCode;

/**
 * What proves that somebody may read this server's log: 100 random bits, good once and for a day.
 *
 * @param value 20 characters without dashes
 */
record OneTimeCode(String value) {

    private static final int LENGTH = 20;
    private static final Pattern GROUPS = Pattern.compile("(.{5})(.{5})(.{5})(.{5})");

    static OneTimeCode random() {
        return new OneTimeCode(TypedCode.random(LENGTH));
    }

    /** The code that somebody typed; empty when it cannot be one. */
    static Optional<OneTimeCode> parse(String typed) {
        return TypedCode.parse(typed, LENGTH).map(OneTimeCode::new);
    }

    /** In groups, as it is written into the log: {@code 7K3F9-2QXM4-…}. */
    String inGroups() {
        return GROUPS.matcher(value).replaceFirst("$1-$2-$3-$4");
    }

    /** As the database keeps it. */
    String hash() {
        return Tokens.hash(value);
    }
}
