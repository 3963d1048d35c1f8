package vn.muadam.account;

import jakarta.security.enterprise.credential.Credential;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.muadam.identity.PersonId;

/** What a test needs of accounts: hashes of secrets, and the proof of one that was right. */
public final class AccountFixture {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS =
            1_024; // a fraction of the real ones: a run of the tests signs in some hundred times
    private static final int BITS = 256;
    private static final byte[] SALT = "the same for every test's person".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private AccountFixture() {}

    /** As the database keeps the secret: each hash says itself how it was made. */
    public static String hashOf(String secret) {
        return HASHES.computeIfAbsent(secret, AccountFixture::hash);
    }

    private static String hash(String secret) {
        try {
            byte[] key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(secret.toCharArray(), SALT, ROUNDS, BITS))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return ALGORITHM + ":" + ROUNDS + ":" + base64.encodeToString(SALT) + ":" + base64.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the sign-in page hands to Jakarta Security once the secret was right. */
    public static Credential verified(PersonId person) {
        return new VerifiedPerson(person);
    }
}
