package vn.muadam.account;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.security.enterprise.credential.Credential;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.muadam.identity.PersonId;

/** What a test needs of accounts: hashes of secrets, and the proof of one that was right. */
public final class AccountFixture {

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>(); // slow to make, on purpose

    private AccountFixture() {}

    /** As the database keeps the secret. */
    public static String hashOf(String secret) {
        return HASHES.computeIfAbsent(
                secret, typed -> CDI.current().select(SecretHash.class).get().generate(typed));
    }

    /** What the sign-in page hands to Jakarta Security once the secret was right. */
    public static Credential verified(PersonId person) {
        return new VerifiedPerson(person);
    }
}
