package vn.muadam.quiz;

import java.security.SecureRandom;
import java.util.Base64;

/** Random 128-bit names for what is seen outside: nobody guesses another person's attempt. */
public final class PublicToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private PublicToken() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static long seed() {
        return RANDOM.nextLong();
    }
}
