package vn.muadam.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.ExternalSignIn;
import vn.muadam.account.ExternalSignInService;
import vn.muadam.account.IdentityAccountClosedException;
import vn.muadam.account.IdentityUnusableException;
import vn.muadam.account.SecondStepState;
import vn.muadam.account.VerifiedPerson;

/**
 * Where people leave for the provider of identities, and come back to. {@link SsoMechanisms} stands before it: what arrives
 * here is a proof, or nothing, and then the sign-in page says what went wrong.
 */
@WebServlet({SsoServlet.START, SsoServlet.CALLBACK})
public class SsoServlet extends HttpServlet {

    static final String START = "/account/sso";
    static final String CALLBACK = "/account/sso/callback";

    private static final long serialVersionUID = 1L;
    private static final String CLAIMS = SsoServlet.class.getName() + ".claims";

    @Inject
    private transient ExternalSignInService externalSignIn;

    @Inject
    private transient SecurityContext security;

    static void putClaims(HttpServletRequest request, Map<String, Object> claims) {
        request.setAttribute(CLAIMS, claims);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!externalSignIn.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Map<String, Object>> claims = claims(request);
        if (claims.isEmpty()) {
            boolean cancelled = "access_denied".equals(request.getParameter("error"));
            tell(request, response, cancelled ? "cancelled" : "failed");
        } else {
            receive(request, response, claims.get());
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, Map<String, Object> claims)
            throws IOException {
        try {
            ExternalSignIn found = externalSignIn.recognise(claims);
            if (found.person().isPresent()) {
                letIn(request, response, found.person().get());
            } else {
                SsoCookies.keepDraft(request, response, found.draft());
                response.sendRedirect(LinkView.PAGE);
            }
        } catch (IdentityAccountClosedException e) {
            tell(request, response, "closed");
        } catch (IdentityUnusableException e) {
            tell(request, response, "failed");
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, VerifiedPerson person)
            throws IOException {
        @Nullable Principal signedIn = security.getCallerPrincipal();
        if (signedIn != null && !signedIn.getName().equals(person.person().toString())) {
            tell(request, response, "other");
        } else if (signedIn != null || begin(request, response, person)) {
            String way = SsoCookies.way(request);
            SsoCookies.forget(request, response);
            boolean due = security.isCallerInRole(SecondStepState.DUE);
            response.sendRedirect(due ? WayBack.through(SecondStepFilter.PAGE, way) : way);
        }
    }

    private boolean begin(HttpServletRequest request, HttpServletResponse response, VerifiedPerson person) {
        return security.authenticate(
                        request, response, withParams().credential(person).rememberMe(true))
                == AuthenticationStatus.SUCCESS;
    }

    /** On the sign-in page; whoever is signed in sees it beside their linked identities. */
    private void tell(HttpServletRequest request, HttpServletResponse response, String what) throws IOException {
        String page = security.getCallerPrincipal() == null ? "/account/sign-in.xhtml" : IdentitiesView.PAGE;
        String way = SsoCookies.way(request);
        SsoCookies.forget(request, response);
        response.sendRedirect(WayBack.through(page, way) + "&sso=" + what);
    }

    @SuppressWarnings("unchecked") // only putClaims writes it
    private static Optional<Map<String, Object>> claims(HttpServletRequest request) {
        return Optional.ofNullable((Map<String, Object>) request.getAttribute(CLAIMS));
    }
}
