package vn.muadam.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.shared.VietnameseText;

/**
 * By what somebody signs in: a phone number, or a user name of small letters, digits, dots and dashes.
 *
 * @param username the user name; for a phone number the number itself, which no user name looks like
 */
record SignInName(@Nullable PhoneNumber phone, String username) {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

    /** Phones in one form, so that "0912 345 678" and "+84912345678" are counted as one. */
    static String normalise(String typed) {
        String clean = VietnameseText.clean(typed);
        return PhoneNumber.parse(clean).map(PhoneNumber::e164).orElse(clean.toLowerCase(Locale.ROOT));
    }

    /** Reads what somebody typed; empty when it is neither. */
    static Optional<SignInName> parse(String typed) {
        String clean = VietnameseText.clean(typed);
        Optional<PhoneNumber> phone = PhoneNumber.parse(clean);
        if (phone.isPresent()) {
            return phone.map(number -> new SignInName(number, number.e164()));
        }
        String name = clean.toLowerCase(Locale.ROOT);
        return USERNAME.matcher(name).matches() ? Optional.of(new SignInName(null, name)) : Optional.empty();
    }
}
