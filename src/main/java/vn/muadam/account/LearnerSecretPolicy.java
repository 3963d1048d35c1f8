package vn.muadam.account;

import java.util.Objects;
import java.util.stream.IntStream;
import vn.muadam.identity.Person;
import vn.muadam.identity.PhoneNumber;

/**
 * What a secret of a learner must be: a PIN of six digits that nobody tries first, or a password. Guessing is slowed at
 * sign-in, so that six digits are enough for somebody who sees no data but their own.
 */
final class LearnerSecretPolicy {

    private static final int PIN = 6;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private LearnerSecretPolicy() {}

    /**
     * Lets a secret of that person through.
     *
     * @throws PinUnsuitableException when it is neither six digits nor eight characters
     * @throws PinEasyToGuessException when it is easy to guess
     */
    static void check(String secret, Person person) {
        String phone = person.getPhone().map(PhoneNumber::e164).orElse("");
        check(secret, phone + " " + Objects.requireNonNullElse(person.getBirthYear(), ""));
    }

    /**
     * Lets a secret through.
     *
     * @param known digits that others know of the person: the telephone, the year of birth
     * @throws PinUnsuitableException when it is neither six digits nor eight characters, or easy to guess
     */
    static void check(String secret, String known) {
        boolean pin = secret.matches("\\d{" + PIN + "}");
        int length = secret.codePointCount(0, secret.length());
        if (!pin && (length < SHORTEST || length > LONGEST)) {
            throw new PinUnsuitableException();
        }
        if (isOneStep(secret) || secret.chars().distinct().count() < 3 || isKnown(secret, known)) {
            throw new PinEasyToGuessException();
        }
    }

    /** 123456, 654321, 111111, 135791: each digit as far from the one before as that from its own. */
    private static boolean isOneStep(String secret) {
        int step = secret.charAt(1) - secret.charAt(0);
        return IntStream.range(1, secret.length())
                .allMatch(at -> secret.charAt(at) - secret.charAt(at - 1) == step && Math.abs(step) < 2);
    }

    private static boolean isKnown(String secret, String known) {
        return secret.length() >= PIN && known.contains(secret);
    }
}
