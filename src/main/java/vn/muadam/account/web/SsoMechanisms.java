package vn.muadam.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition.OpenIdAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.muadam.account.ExternalSignInService;

/**
 * Which mechanism a request gets: always our own, and on the two addresses of a sign-in by a provider Jakarta Security's
 * OpenID Connect besides.
 *
 * <p>That one only proves who somebody is at the provider. It signs nobody in here: what it finds is put aside for
 * {@link SsoServlet}, and the state of the way there and back is in cookies for some minutes, not in a session.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "#{ssoConnectionView.address}",
        clientId = "#{ssoConnectionView.clientId}",
        clientSecret = "#{ssoConnectionView.clientSecret}",
        redirectURI = "#{ssoConnectionView.callback}",
        scopeExpression = "#{ssoConnectionView.scopes}",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = ""),
        jwksConnectTimeout = SsoMechanisms.PATIENCE,
        jwksReadTimeout = SsoMechanisms.PATIENCE,
        useSession = false)
@ApplicationScoped
public class SsoMechanisms implements HttpAuthenticationMechanismHandler {

    static final int PATIENCE = 5_000; // milliseconds

    @Inject
    private SignInMechanism signIn;

    @Inject
    @OpenIdAuthenticationMechanism
    private HttpAuthenticationMechanism openIdConnect;

    @Inject
    private ExternalSignInService externalSignIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        AuthenticationStatus known = signIn.validateRequest(request, response, context);
        String path = request.getServletPath();
        boolean concerned = path.equals(SsoServlet.START) || path.equals(SsoServlet.CALLBACK);
        boolean answered = known == AuthenticationStatus.SEND_CONTINUE || known == AuthenticationStatus.SEND_FAILURE;
        if (!concerned || answered || context.isAuthenticationRequest() || !externalSignIn.isReachable()) {
            return known;
        }
        return path.equals(SsoServlet.START) ? leave(request, response, context, known) : comeBack(context, known);
    }

    /** Leads to the provider; where that cannot be reached, the servlet says so. */
    private AuthenticationStatus leave(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            AuthenticationStatus known)
            throws AuthenticationException {
        SsoCookies.rememberWay(request, response);
        AuthenticationParameters anew = withParams().newAuthentication(true);
        AuthenticationStatus status = openIdConnect.validateRequest(request, response, new AsideContext(context, anew));
        return response.isCommitted() ? status : known;
    }

    private AuthenticationStatus comeBack(HttpMessageContext context, AuthenticationStatus known)
            throws AuthenticationException {
        AsideContext aside = new AsideContext(context, withParams());
        AuthenticationStatus status = openIdConnect.validateRequest(context.getRequest(), context.getResponse(), aside);
        if (status == AuthenticationStatus.SUCCESS) {
            aside.provenClaims().ifPresent(claims -> SsoServlet.putClaims(context.getRequest(), claims));
        }
        return known;
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return signIn.secureResponse(request, response, context);
    }

    /** Signing out ends the sign-in of the device; the provider is not told, because others may use it there. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        signIn.cleanSubject(request, response, context);
    }
}
