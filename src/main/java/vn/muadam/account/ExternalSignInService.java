package vn.muadam.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;
import vn.muadam.shared.NotFoundException;

/**
 * Signs people in whom a provider of identities vouches for.
 *
 * <p>An identity that nobody has linked opens nothing, whatever it says about a name, an address or a number: its owner links
 * it once, by the secret of their own account.
 */
@Stateless
public class ExternalSignInService {

    @Inject
    private IdentityProvider provider;

    @Inject
    private ProviderReach reach;

    @Inject
    private ExternalIdentityRepository identities;

    @Inject
    private LinkDrafts drafts;

    @Inject
    private SignInRepository accounts;

    @Inject
    private CurrentDevice device;

    @Inject
    private SharedDeviceRepository sharedDevices;

    @Inject
    private RequestDevice request;

    @Inject
    private SignedInUser user;

    @Inject
    private Keys keys;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Whether this installation has a provider; without one there is no such way. Nor is there on a device that a team passes
     * around, whose browser would keep the provider's own session for the next person.
     */
    @PermitAll
    public boolean isOffered() {
        return provider.isOffered()
                && sharedDevices
                        .findOpen(request.sharedToken(), clock.instant())
                        .isEmpty();
    }

    /** Whether the provider answers, so that somebody can be sent there. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it may take seconds
    public boolean isReachable() {
        return isOffered() && reach.answers();
    }

    /** How people call the provider. */
    @PermitAll
    public String label(Locale language) {
        return provider.label(language);
    }

    /**
     * How this server and the provider know each other.
     *
     * @throws NotFoundException where there is no provider
     */
    @PermitAll
    public ProviderConnection connection() {
        requireOffered();
        return provider.connection();
    }

    /**
     * Whom the provider has proved.
     *
     * @param claims of its token, which was found to be genuine
     * @throws IdentityUnusableException when they name nobody
     * @throws IdentityAccountClosedException when the account was closed
     */
    @PermitAll
    public ExternalSignIn recognise(Map<String, Object> claims) {
        requireOffered();
        ProvenIdentity proven = provider.read(claims);
        Optional<ExternalIdentity> linked = find(proven);
        if (linked.isEmpty()) {
            return new ExternalSignIn(Optional.empty(), drafts.seal(proven));
        }
        if (accounts.find(linked.get().person()).filter(Account::isActive).isEmpty()) {
            throw new IdentityAccountClosedException();
        }
        return new ExternalSignIn(Optional.of(linked.get().use(proven.secondStep(), clock.instant())), "");
    }

    /**
     * Which account at the provider would be linked, in words of the provider.
     *
     * @throws LinkExpiredException when the time to link it is over
     * @throws NotFoundException where there is no provider
     */
    @PermitAll
    public String nameIn(String draft) {
        requireOffered();
        return drafts.open(draft).name();
    }

    /**
     * Links the identity to the account of whoever has just proved it.
     *
     * @throws LinkExpiredException when the time to link it is over, or it was linked meanwhile
     * @throws OtherPersonSignedInException when somebody else is signed in on this device
     */
    @PermitAll
    public void link(String draft, VerifiedPerson owner) {
        requireOffered();
        ProvenIdentity proven = drafts.open(draft);
        PersonId person = owner.person();
        if (user.find().filter(signedIn -> !signedIn.equals(person)).isPresent()) {
            throw new OtherPersonSignedInException();
        }
        accounts.lock(person);
        if (find(proven).isPresent()) {
            throw new LinkExpiredException();
        }
        String hash = hash(proven, keys.current(KeyPurpose.LOOKUP)).orElseThrow();
        identities.add(new ExternalIdentity(hash, proven.issuer(), person, hasPassedSecondStep(), clock.instant()));
        audit.record(
                person.value(),
                AuditedAct.of("identity-linked", "person", person.value()).withDetail(proven.issuer()));
    }

    private boolean hasPassedSecondStep() {
        Instant now = clock.instant();
        return user.find()
                .flatMap(person -> device.find())
                .filter(here -> here.hasPassedSecondStep(now))
                .isPresent();
    }

    /** By the key of today, or by an earlier one with which it was linked. */
    private Optional<ExternalIdentity> find(ProvenIdentity identity) {
        return IntStream.iterate(
                        keys.current(KeyPurpose.LOOKUP), generation -> generation > 0, generation -> generation - 1)
                .mapToObj(generation -> hash(identity, generation).flatMap(identities::find))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> hash(ProvenIdentity identity, int generation) {
        String name = "external-identity:" + identity.issuer() + "\n" + identity.subject();
        return keys.hmac(KeyPurpose.LOOKUP, generation, name);
    }

    private void requireOffered() {
        if (!isOffered()) {
            throw new NotFoundException();
        }
    }
}
