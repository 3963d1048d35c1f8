package vn.muadam.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.ClaimCodeRefusedException;
import vn.muadam.account.ClaimService;
import vn.muadam.account.ClaimedPerson;
import vn.muadam.account.VerifiedPerson;

/** Backs /account/claim.xhtml: the code of a slip, then the name on it, then a secret of one's own. */
@Named
@RequestScoped
public class ClaimView {

    @Inject
    private ClaimService claimService;

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private String code = "";
    private String secret = "";
    private String repeatedSecret = "";
    private @Nullable ClaimedPerson person;
    private @Nullable ClaimCodeRefusedException refusal;

    /** The form for the secret is on the page only behind a code that holds, so the code is looked up before it. */
    @PostConstruct
    void look() {
        code = Objects.requireNonNullElse(request.getParameter("code"), "");
        try {
            person = code.isBlank() ? null : claimService.look(code);
        } catch (ClaimCodeRefusedException e) {
            refusal = e;
        }
    }

    /**
     * Says above the field what is wrong with a code.
     *
     * @throws ClaimCodeRefusedException when the code is wrong, was used, or has run out
     */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** The person whom the code is for; null while there is none, or it is refused. */
    public @Nullable ClaimedPerson getPerson() {
        return person;
    }

    /** Uses the slip up, and lets the person in; whoever came to link an account of a provider goes on with that. */
    public void claim() throws IOException {
        VerifiedPerson verified = claimService.claim(code, secret, repeatedSecret);
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                withParams().credential(verified).rememberMe(true));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(SsoCookies.draft(request).isEmpty() ? "/" : LinkView.PAGE);
            faces.responseComplete();
        }
    }

    public String getCode() {
        return code;
    }

    public String getSecret() {
        return "";
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret == null ? "" : secret;
    }

    public String getRepeatedSecret() {
        return "";
    }

    public void setRepeatedSecret(@Nullable String repeatedSecret) {
        this.repeatedSecret = repeatedSecret == null ? "" : repeatedSecret;
    }
}
