package vn.muadam.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.People;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.Team;
import vn.muadam.organisation.Units;

/** Lets somebody in by the code of a slip: the first time into a new account, later back into their own. */
@Stateless
public class ClaimService {

    @Inject
    private ClaimRepository claims;

    @Inject
    private SignInRepository signIns;

    @Inject
    private RememberedSignInRepository remembered;

    @Inject
    private ExternalIdentityRepository identities;

    @Inject
    private Usernames usernames;

    @Inject
    private SecretHash secretHash;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Whom the slip is for.
     *
     * @throws ClaimCodeRefusedException when the code is wrong, was used, or has run out
     */
    @PermitAll
    public ClaimedPerson look(String typedCode) {
        PersonId person = holderOf(parse(typedCode));
        String team = people.primaryTeam(person)
                .map(units::getTeam)
                .map(Team::getName)
                .orElse("");
        String username = signIns.find(person).map(Account::username).orElse("");
        return new ClaimedPerson(people.get(person).getFullName(), team, username);
    }

    /**
     * Uses the slip up: the account is opened, or its secret replaced, every device signed out and every identity unlinked.
     *
     * @throws ClaimCodeRefusedException when the code is wrong, was used, or has run out
     * @throws PinUnsuitableException when the secret is neither six digits nor eight characters
     * @throws PinEasyToGuessException when it is one of those that are tried first
     * @throws SecretsDifferException when it was repeated differently
     */
    @PermitAll
    public VerifiedPerson claim(String typedCode, String secret, String repeatedSecret) {
        ClaimCode code = parse(typedCode);
        PersonId id = holderOf(code);
        Person person = people.get(id);
        LearnerSecretPolicy.check(secret, person);
        if (!secret.equals(repeatedSecret)) {
            throw new SecretsDifferException();
        }
        if (!claims.take(code, clock.instant())) {
            throw new ClaimCodeRefusedException();
        }
        open(id, person, secretHash.generate(secret));
        return new VerifiedPerson(id);
    }

    private void open(PersonId id, Person person, String hash) {
        String act = signIns.find(id)
                .map(account -> {
                    account.replaceSecret(hash);
                    remembered.removeAll(id);
                    identities.removeAll(id);
                    return "account-recovered";
                })
                .orElseGet(() -> {
                    signIns.add(new Account(id, usernames.free(person.getFullName()), hash));
                    return "account-claimed";
                });
        audit.record(id.value(), AuditedAct.of(act, "person", id.value()));
    }

    private PersonId holderOf(ClaimCode code) {
        return claims.findHolder(code, clock.instant()).orElseThrow(ClaimCodeRefusedException::new);
    }

    private static ClaimCode parse(String typed) {
        return ClaimCode.parse(typed).orElseThrow(ClaimCodeRefusedException::new);
    }
}
