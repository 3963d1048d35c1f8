package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;

/** Writes people and their accounts; it decides no permission. */
@ApplicationScoped
class NewAccounts {

    @Inject
    private People people;

    @Inject
    private SignInRepository signIns;

    @Inject
    private SecretHash secretHash;

    /** Somebody who vouches for their own name, because nobody stands above them. */
    @Transactional
    PersonId add(NewAccount account, Instant now) {
        PersonId person = people.addConfirmedByThemselves(
                account.name(), account.signInName().phone(), now);
        signIns.add(new Account(person, account.signInName().username(), secretHash.generate(account.secret())));
        return person;
    }
}
