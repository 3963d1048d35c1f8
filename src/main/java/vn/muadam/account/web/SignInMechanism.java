package vn.muadam.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.RememberMe;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.muadam.shared.web.RequestId;

/**
 * How a request gets its person: from the device's cookie, or from the sign-in page.
 *
 * <p>It keeps no session. A protected page sends a stranger to the sign-in page with the way back in the address; the
 * API answers 401, so that a script can ask for a new sign-in without losing what was typed.
 */
@RememberMe(
        cookieName = SignInMechanism.COOKIE,
        cookieMaxAgeSeconds = 2_592_000,
        cookieHttpOnly = true,
        cookieSecureOnlyExpression = "#{signInCookieView.secure}")
@WhileReachable
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String COOKIE = "muadam";

    @Inject
    private IdentityStoreHandler identityStores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        response.setHeader(RequestId.HEADER, RequestId.of(request)); // no filter stands before this
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(identityStores.validate(credential));
        }
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return context.responseUnauthorized();
        }
        try {
            response.sendRedirect(WayBack.through("/account/sign-in.xhtml", WayBack.of(request)));
        } catch (IOException e) {
            throw new AuthenticationException("The sign-in page could not be reached", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
