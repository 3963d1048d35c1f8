package vn.muadam.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A person of the demo who is signed in on a device of their own.
 *
 * @param token what the device's cookie holds; the database holds its hash
 * @param device the name of the device, under which answers are saved
 */
record Learner(long person, String username, String token, String device) {

    static Learner of(long person, String username) {
        return new Learner(person, username, code("token " + person, 32), code("device " + person, 16));
    }

    String cookies() {
        return "muadam=" + token + "; muadam-device=" + device;
    }

    /** As the product keeps it. */
    String tokenHash() {
        return HexFormat.of().formatHex(sha256(token));
    }

    private static String code(String of, int bytes) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(sha256("benchmark " + of), bytes));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
