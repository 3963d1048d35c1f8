package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import vn.muadam.organisation.UnitId;

/** Writes people, their accounts and their roles; it decides no permission. */
@ApplicationScoped
class NewAccounts {

    @Inject
    private PersonRepository people;

    @Inject
    private SignInRepository signIns;

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private SecretHash secretHash;

    /** Somebody who vouches for their own name, because nobody stands above them. */
    @Transactional
    PersonId add(NewAccount account, Instant now) {
        Person person = new Person(account.name(), account.signInName().phone());
        people.add(person);
        person.confirmName(account.name(), person.getId(), now);
        signIns.add(
                new Account(person.getId(), account.signInName().username(), secretHash.generate(account.secret())));
        return person.getId();
    }

    @Transactional
    void grant(PersonId person, Role role, UnitId unit, LocalDate from) {
        grants.add(new RoleGrant(person, role, unit, from));
    }
}
