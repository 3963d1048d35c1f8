package vn.muadam.account;

import jakarta.security.enterprise.credential.Credential;
import vn.muadam.identity.PersonId;

/**
 * Proof that this person was just recognised: by a secret, a slip, a code, or a provider of identities. Only the services of
 * this package make one.
 *
 * <p>It is what a page hands to Jakarta Security to begin the session.
 */
public final class VerifiedPerson implements Credential {

    private final PersonId person;
    private final boolean secondStep;

    VerifiedPerson(PersonId person) {
        this(person, false);
    }

    VerifiedPerson(PersonId person, boolean secondStep) {
        this.person = person;
        this.secondStep = secondStep;
    }

    /** Whether the second step was passed in the same go. */
    boolean hasPassedSecondStep() {
        return secondStep;
    }

    public PersonId person() {
        return person;
    }
}
