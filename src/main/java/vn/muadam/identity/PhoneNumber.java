package vn.muadam.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Vietnamese mobile number, kept in E.164 ("+84912345678") and shown as "0912 345 678".
 *
 * <p>A number is not an identity: families share phones, so several accounts may bear the same one.
 */
public record PhoneNumber(String e164) {

    private static final Pattern TYPED = Pattern.compile("(?:0|\\+?84)([35789]\\d{8})");

    /** Reads what people type: spaces, dots and dashes are let through; empty when it is no mobile number. */
    public static Optional<PhoneNumber> parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.replaceAll("[\\s.\\-\\u00a0]", ""));
        return matcher.matches() ? Optional.of(new PhoneNumber("+84" + matcher.group(1))) : Optional.empty();
    }

    /** As people read it aloud: "0912 345 678". */
    public String display() {
        String national = "0" + e164.substring(3);
        return national.substring(0, 4) + " " + national.substring(4, 7) + " " + national.substring(7);
    }
}
