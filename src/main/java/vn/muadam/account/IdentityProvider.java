package vn.muadam.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.muadam.shared.ApplicationLoaded;
import vn.muadam.shared.Installation;
import vn.muadam.shared.SafeAddress;

/** The provider of identities outside of this installation, such as that of a province, as the operator has configured it. */
@ApplicationScoped
class IdentityProvider {

    private static final Logger LOG = Logger.getLogger(IdentityProvider.class.getName());
    private static final String CALLBACK = "/account/sso/callback";

    @Inject
    @ConfigProperty(name = "muadam.oidc.provider")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "muadam.oidc.client.id")
    private Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "muadam.oidc.client.secret")
    private Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "muadam.oidc.scopes", defaultValue = "openid profile")
    private String scopes;

    @Inject
    @ConfigProperty(name = "muadam.oidc.name.claim", defaultValue = "name")
    private String nameClaim;

    @Inject
    @ConfigProperty(name = "muadam.oidc.second.step")
    private Optional<String> secondStep;

    @Inject
    @ConfigProperty(name = "muadam.oidc.label")
    private Optional<String> label;

    @Inject
    @ConfigProperty(name = "muadam.oidc.label.en")
    private Optional<String> englishLabel;

    @Inject
    private Installation installation;

    private boolean offered;

    @PostConstruct
    void prepare() {
        try {
            offered = address.map(url -> SafeAddress.parse("MUADAM_OIDC_PROVIDER", url))
                    .isPresent();
            if (offered && (clientId.isEmpty() || clientSecret.isEmpty())) {
                throw new IllegalArgumentException("MUADAM_OIDC_CLIENT_ID and MUADAM_OIDC_CLIENT_SECRET are missing");
            }
        } catch (IllegalArgumentException e) {
            offered = false;
            LOG.log(Level.SEVERE, "Nobody can sign in by OpenID Connect: {0}", e.getMessage());
        }
    }

    /** A mistake in the settings is told at the start, not when somebody wants to sign in. */
    void tell(@Observes ApplicationLoaded loaded) {
        LOG.log(Level.FINE, "People can sign in by OpenID Connect: {0}", offered);
    }

    boolean isOffered() {
        return offered;
    }

    ProviderConnection connection() {
        return new ProviderConnection(
                address.orElse(""),
                clientId.orElse(""),
                clientSecret.orElse(""),
                List.of(scopes.strip().split("[\\s,]+")),
                installation.publicUrl() + CALLBACK);
    }

    /** How people call it. */
    String label(Locale language) {
        Optional<String> own = language.getLanguage().equals("en") ? englishLabel.or(() -> label) : label;
        return own.or(() -> address.map(IdentityProvider::hostOf)).orElse("");
    }

    /** How people call the one that issued an identity, which may be another than that of today. */
    String labelOf(String issuer, Locale language) {
        return trimmed(issuer).equals(trimmed(address.orElse(""))) ? label(language) : hostOf(issuer);
    }

    /** Who somebody is by the claims of a token that was found to be genuine. */
    ProvenIdentity read(Map<String, Object> claims) {
        return ProvenIdentity.of(claims, nameClaim, secondStep.orElse(""));
    }

    private static String trimmed(String url) {
        return url.replaceFirst("/\\.well-known/openid-configuration$", "").replaceFirst("/+$", "");
    }

    private static String hostOf(String url) {
        return Optional.ofNullable(URI.create(url).getHost()).orElse(url);
    }
}
