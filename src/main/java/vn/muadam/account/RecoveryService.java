package vn.muadam.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.muadam.account.SignInOutcome.NamedPerson;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.shared.Messages;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.TextMessageSender;

/**
 * Lets learners who forgot their PIN back in by a code that is sent to their telephone.
 *
 * <p>Whoever asks for one is answered alike whether or not anybody has that number or user name, in wording and in work; who is
 * behind it shows after the right code only. Whoever holds a role is told then that somebody above must help, as with slips.
 */
@Stateless
public class RecoveryService {

    @Inject
    private PhoneCodes codes;

    @Inject
    private TextMessageSender messages;

    @Inject
    private SignInRepository signIns;

    @Inject
    private RememberedSignInRepository remembered;

    @Inject
    private ExternalIdentityRepository identities;

    @Inject
    private SignInTries tries;

    @Inject
    private SignInSources sources;

    @Inject
    private SecretHash secretHash;

    @Inject
    private People people;

    @Inject
    private Permissions permissions;

    @Inject
    private AuditTrail audit;

    /** Whether this installation can send text messages; without them there is no such way. */
    @PermitAll
    public boolean isOffered() {
        return messages.isReady();
    }

    /** A token for a page on which somebody may ask for a code. */
    @PermitAll
    public String newToken() {
        requireOffered();
        return Tokens.random();
    }

    /**
     * Sends a code to the telephone of whoever is meant, if there is anybody.
     *
     * @param token of the page; asking twice with the same one sends one message
     * @param language in which the message is written
     * @throws IdentifierUnsuitableException when it is neither a phone number nor a user name
     * @throws RecoverySlowedException when this device or address has asked for too many
     * @throws NotFoundException where no text messages are sent
     */
    @PermitAll
    public void ask(String token, String typedIdentifier, Locale language) {
        requireOffered();
        String identifier = SignInName.parse(typedIdentifier)
                .orElseThrow(IdentifierUnsuitableException::new)
                .username();
        Duration wait = sources.waitFor(SignInSources.CODES);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new RecoverySlowedException(wait);
        }
        sources.count(SignInSources.CODES);
        Optional<PhoneNumber> phone = signIns.findPhone(identifier);
        Optional<PhoneCode> code = codes.make(token, countedBy(identifier, phone));
        if (phone.isPresent() && code.isPresent()) {
            messages.send(phone.get().e164(), text(code.get(), language));
        }
    }

    /**
     * Whose accounts the code opens: one name, or several where they share the telephone.
     *
     * @throws PhoneCodeRefusedException when the code is wrong, was used, or has run out
     * @throws RecoveryNotYoursException when there is one person only, and they hold a role
     */
    @PermitAll
    public List<NamedPerson> prove(PhoneProof proof) {
        List<NamedPerson> names = fitting(proof).stream()
                .map(account -> people.get(account.personId()))
                .map(person -> new NamedPerson(person.getId(), person.getFullName()))
                .toList();
        if (names.size() == 1) {
            requireLearner(names.get(0).id());
        }
        return names;
    }

    /**
     * The one whose name was tapped.
     *
     * @throws PhoneCodeRefusedException when the code is wrong, was used, or has run out, or opens no account of theirs
     * @throws RecoveryNotYoursException when they hold a role
     */
    @PermitAll
    public NamedPerson choose(PhoneProof proof, PersonId chosen) {
        Account account = accountOf(proof, chosen);
        return new NamedPerson(chosen, people.get(account.personId()).getFullName());
    }

    /**
     * Uses the code up: the secret is replaced, every device signed out and every identity unlinked. A second tap with the same secret changes
     * nothing more and lets in too.
     *
     * @throws PhoneCodeRefusedException when the code is wrong, was used, or has run out, or opens no account of theirs
     * @throws RecoveryNotYoursException when they hold a role
     * @throws PinUnsuitableException when the secret is neither six digits nor eight characters
     * @throws PinEasyToGuessException when it is one of those that are tried first
     * @throws SecretsDifferException when it was repeated differently
     */
    @PermitAll
    public VerifiedPerson recover(PhoneProof proof, PersonId chosen, String secret, String repeatedSecret) {
        Account account = accountOf(proof, chosen);
        String number = numberOf(proof);
        signIns.lock(chosen); // a second tap waits for the first, and then finds the new secret
        if (codes.isUsedBy(proof.token(), number, chosen) && secretHash.verify(secret, account.secretHash())) {
            return new VerifiedPerson(chosen);
        }
        LearnerSecretPolicy.check(secret, people.get(chosen));
        if (!secret.equals(repeatedSecret)) {
            throw new SecretsDifferException();
        }
        if (!codes.use(proof.token(), number, chosen)) {
            throw new PhoneCodeRefusedException();
        }
        account.replaceSecret(secretHash.generate(secret));
        remembered.removeAll(chosen);
        identities.removeAll(chosen);
        tries.succeeded(SignInName.normalise(proof.identifier()));
        audit.record(chosen.value(), AuditedAct.of("account-recovered-by-phone", "person", chosen.value()));
        return new VerifiedPerson(chosen);
    }

    private Account accountOf(PhoneProof proof, PersonId chosen) {
        Account account = fitting(proof).stream()
                .filter(candidate -> candidate.personId().equals(chosen))
                .findFirst()
                .orElseThrow(PhoneCodeRefusedException::new);
        requireLearner(chosen);
        return account;
    }

    /** Never empty. A code that cannot be one is no guess, and costs no try. */
    private List<Account> fitting(PhoneProof proof) {
        PhoneCode code = PhoneCode.parse(proof.code()).orElseThrow(PhoneCodeRefusedException::new);
        boolean right = codes.check(proof.token(), numberOf(proof), code);
        List<Account> accounts = signIns.findAccounts(SignInName.normalise(proof.identifier())).stream()
                .filter(Account::isActive)
                .toList();
        if (!right || accounts.isEmpty()) {
            throw new PhoneCodeRefusedException();
        }
        return accounts;
    }

    private String numberOf(PhoneProof proof) {
        String identifier = SignInName.normalise(proof.identifier());
        return countedBy(identifier, signIns.findPhone(identifier));
    }

    /** The number that a code goes to; what was typed, where it goes nowhere. */
    private static String countedBy(String identifier, Optional<PhoneNumber> phone) {
        return phone.map(PhoneNumber::e164).orElse(identifier);
    }

    /**
     * One message of 70 characters, the most that fit into one with Vietnamese marks: a longer one is sent, and paid for, as
     * two.
     */
    private static String text(PhoneCode code, Locale language) {
        return Messages.of(RecoveryService.class, language).text("recover.text", code.value());
    }

    private void requireLearner(PersonId person) {
        if (permissions.holdsAnyRole(person)) {
            throw new RecoveryNotYoursException();
        }
    }

    private void requireOffered() {
        if (!isOffered()) {
            throw new NotFoundException();
        }
    }
}
