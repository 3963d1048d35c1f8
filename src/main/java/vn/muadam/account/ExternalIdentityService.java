package vn.muadam.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/** Shows people which identities of providers sign them in, and lets them take that back. */
@Stateless
public class ExternalIdentityService {

    @Inject
    private ExternalIdentityRepository identities;

    @Inject
    private IdentityProvider provider;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    /** One's own, the oldest first. */
    @RolesAllowed("LEARNER")
    public List<LinkedIdentity> findOwn(Locale language) {
        return identities.findAll(user.id()).stream()
                .map(identity -> identity.shown(provider.labelOf(identity.issuer(), language)))
                .toList();
    }

    /**
     * Takes one back: from now on it opens nothing. Devices on which it signed in stay signed in.
     *
     * @throws NotFoundException when it is not one's own, or was taken back before
     */
    @RolesAllowed("LEARNER")
    public void end(long id) {
        ExternalIdentity identity = identities.find(user.id(), id).orElseThrow(NotFoundException::new);
        identities.remove(identity);
        long person = user.id().value();
        audit.record(
                person, AuditedAct.of("identity-unlinked", "person", person).withDetail(identity.issuer()));
    }
}
