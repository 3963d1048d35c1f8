package vn.muadam.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What a telephone and this installation both know, and from which both compute the six digits of a moment (TOTP, RFC 6238,
 * with HMAC-SHA-1 and 30 seconds, which every app understands).
 *
 * @param base32 160 random bits, as apps write them: 32 letters and digits
 */
record AuthenticatorSecret(String base32) {

    private static final int BYTES = 20; // as long as the hash, RFC 4226
    private static final int DIGITS = 6;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int TOLERANCE = 1; // steps by which the telephone's clock may be off
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    static AuthenticatorSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AuthenticatorSecret(new Base32().encodeToString(bytes));
    }

    /** In groups of four, for whoever types it into the app. */
    String inGroups() {
        return base32.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /**
     * What the QR code says, and what opens the app on the telephone itself.
     *
     * @param account some apps replace an entry of the same issuer and account, so it names the installation too
     */
    String link(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(account), base32, encoded(issuer));
    }

    /** The step whose code was typed, counted from 1970; empty when it is none of around now. */
    OptionalLong stepOf(String typed, Instant now) {
        String code = typed.replaceAll("[\\s\\p{Pd}]", "");
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            if (equal(codeOf(step), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The six digits of a step. */
    String codeOf(long step) {
        try {
            SecretKeySpec key = new SecretKeySpec(new Base32().decode(base32), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e); // every key of some bytes is good for an HMAC
        }
    }

    /** In the same time however much of it is right. */
    private static boolean equal(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "AuthenticatorSecret"; // it opens the second step
    }
}
