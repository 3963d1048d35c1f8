package vn.muadam.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.muadam.shared.TypedCode;

/**
 * What opens the second step once when the telephone is not at hand: 60 random bits, kept on paper. Nobody can try 2⁶⁰ of
 * them, so a plain hash is enough in the database.
 *
 * @param value 12 characters without dashes
 */
record RecoveryCode(String value) {

    private static final int LENGTH = 12;
    private static final int AT_ONCE = 10;
    private static final Pattern GROUPS = Pattern.compile("(.{4})(.{4})(.{4})");

    /** As many as somebody gets at once. */
    static List<RecoveryCode> some() {
        return Stream.generate(() -> new RecoveryCode(TypedCode.random(LENGTH)))
                .limit(AT_ONCE)
                .toList();
    }

    /** The code that somebody typed; empty when it cannot be one. */
    static Optional<RecoveryCode> parse(String typed) {
        return TypedCode.parse(typed, LENGTH).map(RecoveryCode::new);
    }

    /** In groups, as it is shown: {@code 7K3F-2QXM-9ABC}. */
    String inGroups() {
        return GROUPS.matcher(value).replaceFirst("$1-$2-$3");
    }

    /** As the database keeps it. */
    String hash() {
        return Tokens.hash(value);
    }

    @Override
    public String toString() {
        return "RecoveryCode"; // it opens the second step
    }
}
