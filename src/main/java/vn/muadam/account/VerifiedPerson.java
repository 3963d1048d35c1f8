package vn.muadam.account;

import jakarta.security.enterprise.credential.Credential;
import vn.muadam.identity.PersonId;

/**
 * Proof that the secret of this person was just checked; only {@link SignInService} makes one.
 *
 * <p>It is what a page hands to Jakarta Security to begin the session.
 */
public final class VerifiedPerson implements Credential {

    private final PersonId person;

    VerifiedPerson(PersonId person) {
        this.person = person;
    }

    public PersonId person() {
        return person;
    }
}
