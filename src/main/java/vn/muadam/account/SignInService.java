package vn.muadam.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muadam.account.SignInOutcome.NamedPerson;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;

/**
 * Checks who somebody is, by phone number or user name and a PIN or password.
 *
 * <p>Where several people share a phone and the secret fits more than one of them, their names are offered after the
 * secret, never before. A wrong secret and an unknown identifier are answered alike, in wording and in work.
 */
@Stateless
public class SignInService {

    private static final Duration TIME_TO_CHOOSE = Duration.ofMinutes(5);

    @Inject
    private SignInRepository signIns;

    @Inject
    private People people;

    @Inject
    private SignInTries tries;

    @Inject
    private SecretHash secretHash;

    @Inject
    private Clock clock;

    /**
     * Checks a secret.
     *
     * @throws SignInRefusedException when it fits no account of that identifier
     * @throws SignInSlowedException after five wrong tries, until the wait is over
     */
    @PermitAll
    public SignInOutcome verify(String typedIdentifier, String secret) {
        String identifier = SignInName.normalise(typedIdentifier);
        tries.check(identifier);
        List<Account> fitting = fitting(signIns.findAccounts(identifier), secret);
        if (fitting.isEmpty()) {
            tries.failed(identifier);
            throw new SignInRefusedException();
        }
        tries.succeeded(identifier);
        return fitting.size() == 1 ? SignInOutcome.of(fitting.get(0).personId()) : offer(fitting);
    }

    /**
     * Takes the tapped name of an open choice.
     *
     * @throws ChoiceExpiredException when the choice is over or never held this person
     */
    @PermitAll
    public VerifiedPerson choose(String choiceToken, PersonId person) {
        if (!signIns.take(Tokens.hash(choiceToken), person, clock.instant())) {
            throw new ChoiceExpiredException();
        }
        return new VerifiedPerson(person);
    }

    private List<Account> fitting(List<Account> accounts, String secret) {
        if (accounts.isEmpty()) {
            secretHash.verifyAgainstNobody(secret); // as much work as for an account that exists
        }
        return accounts.stream()
                .filter(account -> secretHash.verify(secret, account.secretHash()) && account.isActive())
                .toList();
    }

    private SignInOutcome offer(List<Account> accounts) {
        String token = Tokens.random();
        Instant expiresAt = clock.instant().plus(TIME_TO_CHOOSE);
        List<NamedPerson> names = accounts.stream()
                .map(account -> people.get(account.personId()))
                .map(person -> new NamedPerson(person.getId(), person.getFullName()))
                .toList();
        names.forEach(name -> signIns.offer(Tokens.hash(token), name.id(), expiresAt));
        return new SignInOutcome(Optional.empty(), token, names);
    }
}
