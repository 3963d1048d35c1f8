package vn.muadam.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.muadam.shared.Installation;

/** Whether the device's cookie travels over TLS only: as soon as people reach the server so. */
@Named
@ApplicationScoped
public class SignInCookieView {

    @Inject
    private Installation installation;

    public boolean isSecure() {
        return installation.isReachedOverTls();
    }
}
