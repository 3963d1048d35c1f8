package vn.muadam.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.muadam.account.ExternalSignInService;

/** Tells Jakarta Security how this server and the provider of identities know each other; no page reads it. */
@Named
@ApplicationScoped
public class SsoConnectionView {

    @Inject
    private ExternalSignInService externalSignIn;

    public String getAddress() {
        return externalSignIn.connection().address();
    }

    public String getClientId() {
        return externalSignIn.connection().clientId();
    }

    public String getClientSecret() {
        return externalSignIn.connection().clientSecret();
    }

    public String getCallback() {
        return externalSignIn.connection().callback();
    }

    public String[] getScopes() {
        return externalSignIn.connection().scopes().toArray(String[]::new);
    }
}
