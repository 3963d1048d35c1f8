package vn.muadam.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;

/**
 * Hashes PINs and passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, the number that OWASP's Password Storage
 * Cheat Sheet names for it. The parameters stand in each hash, so that they can rise later.
 */
@ApplicationScoped
public class SecretHash {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String nobodysHash = "";

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(PARAMETERS);
        nobodysHash = pbkdf2.generate(Tokens.random().toCharArray());
    }

    public String generate(String secret) {
        return pbkdf2.generate(characters(secret));
    }

    boolean verify(String secret, String hash) {
        return pbkdf2.verify(characters(secret), hash);
    }

    /** Spends the time of a check where there is no account, so that the answer's speed tells nothing. */
    void verifyAgainstNobody(String secret) {
        pbkdf2.verify(characters(secret), nobodysHash);
    }

    /** Some keyboards send letters and marks apart: a passphrase with marks fits from every device. */
    private static char[] characters(String secret) {
        return Normalizer.normalize(secret, Normalizer.Form.NFC).toCharArray();
    }
}
