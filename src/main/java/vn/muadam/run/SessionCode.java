package vn.muadam.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits on the screen of a session, which change every minute: a photograph of them, sent on, is soon worth
 * nothing. They stay good for ten minutes, so that there is time to sign in first.
 *
 * <p>Source: RFC 6238 (time-based one-time password) with HMAC-SHA-256 and steps of 60 seconds.
 */
final class SessionCode {

    private static final int STEP = 60;
    private static final int GOOD_FOR = 10;
    private static final int DIGITS = 1_000_000;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionCode() {}

    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    static String at(String secret, Instant moment) {
        return ofStep(secret, moment.getEpochSecond() / STEP);
    }

    static boolean isCurrent(String secret, String typed, Instant now) {
        long step = now.getEpochSecond() / STEP;
        for (int ago = 0; ago < GOOD_FOR; ago++) {
            if (MessageDigest.isEqual(bytes(ofStep(secret, step - ago)), bytes(typed))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String ofStep(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0f;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has HMAC-SHA-256
        }
    }
}
