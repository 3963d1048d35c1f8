package vn.muadam.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.muadam.identity.PersonName;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.shared.VietnameseText;

/**
 * What a secret must be for somebody who may change other people's data, as NIST SP 800-63B wants it: long, and not among
 * those that are tried first. It need not mix kinds of characters, and it does not run out.
 */
final class SecretPolicy {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 4; // "1212121212" has two
    private static final int TELLING = 5; // a part as long as this gives a secret away
    private static final String COMMON = "common-secrets.txt";

    private SecretPolicy() {}

    /**
     * Lets a secret through.
     *
     * @throws SecretUnsuitableException when it is too short, too long, or easy to guess
     */
    static void check(String secret, PersonName name, SignInName signInName) {
        int length = secret.codePointCount(0, secret.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new SecretLengthException(SHORTEST, LONGEST);
        }
        String folded = VietnameseText.fold(secret).replace(" ", "");
        if (folded.chars().distinct().count() < FEWEST_CHARACTERS
                || isCommon(folded)
                || contains(folded, name.folded().replace(" ", ""))
                || contains(folded, numberOrName(signInName))) {
            throw new SecretEasyToGuessException();
        }
    }

    private static String numberOrName(SignInName signInName) {
        PhoneNumber phone = signInName.phone();
        return phone == null ? signInName.username() : phone.e164().substring(3);
    }

    /** Whether the secret is little more than something that stands on the same form. */
    private static boolean contains(String secret, String known) {
        return known.length() >= TELLING ? secret.contains(known) : secret.equals(known);
    }

    private static boolean isCommon(String secret) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SecretPolicy.class.getResourceAsStream(COMMON)), StandardCharsets.UTF_8))) {
            return lines.lines().anyMatch(secret::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
