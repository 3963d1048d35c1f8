package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import vn.muadam.identity.PersonId;

/** Tells Jakarta Security who a verified person is: the caller's name is the person's id, the groups are the roles of a new device. */
@ApplicationScoped
class PersonStore implements IdentityStore {

    @Inject
    private SecondSteps secondSteps;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof VerifiedPerson verified)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        PersonId person = verified.person();
        return new CredentialValidationResult(
                person.toString(), secondSteps.groupsOf(person, verified.hasPassedSecondStep()));
    }
}
