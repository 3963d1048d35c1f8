package vn.muadam.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.muadam.account.ExternalSignInService;
import vn.muadam.account.LinkExpiredException;
import vn.muadam.account.SecondStepState;
import vn.muadam.account.SignInOutcome;
import vn.muadam.account.SignInOutcome.NamedPerson;
import vn.muadam.account.SignInService;
import vn.muadam.account.VerifiedPerson;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.web.PostedForm;

/**
 * Backs /account/link.xhtml: an identity that nobody has linked yet, and the secret of the account that it shall sign in to,
 * then, where a phone is shared, the names to choose from. From then on one tap is enough.
 */
@Named
@RequestScoped
public class LinkView {

    static final String PAGE = "/account/link.xhtml";

    @Inject
    private ExternalSignInService externalSignIn;

    @Inject
    private SignInService signInService;

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private PostedForm form;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private boolean expired = true;
    private String choiceToken = "";
    private List<NamedPerson> names = List.of();

    /**
     * Reads whom the provider has proved.
     *
     * @throws LinkExpiredException when that was too long ago
     */
    public void load() {
        name = externalSignIn.nameIn(SsoCookies.draft(request));
        expired = false;
    }

    /** Plain forms, told apart by the button. */
    public void posted() throws IOException {
        switch (form.isPosted() && !expired ? form.text("act") : "") {
            case "prove" -> prove();
            case "choose" -> link(signInService.choose(form.text("choice"), new PersonId(form.number("person"))));
            case "cancel" -> leave(security.getCallerPrincipal() == null ? "/account/sign-in.xhtml" : "/");
            default -> {}
        }
    }

    private void prove() throws IOException {
        String secret = faces.getExternalContext().getRequestParameterMap().getOrDefault("secret", "");
        SignInOutcome outcome = signInService.verify(getIdentifier(), secret);
        choiceToken = outcome.choiceToken();
        names = outcome.names();
        if (outcome.person().isPresent()) {
            link(outcome.person().get());
        }
    }

    private void link(VerifiedPerson person) throws IOException {
        externalSignIn.link(SsoCookies.draft(request), person);
        if (security.getCallerPrincipal() == null) {
            security.authenticate(
                    request, response(), withParams().credential(person).rememberMe(true));
        }
        String way = SsoCookies.way(request);
        leave(security.isCallerInRole(SecondStepState.DUE) ? WayBack.through(SecondStepFilter.PAGE, way) : way);
    }

    private void leave(String page) throws IOException {
        SsoCookies.forget(request, response());
        faces.getExternalContext().redirect(page);
        faces.responseComplete();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    /** Whether there is nothing to link any more. */
    public boolean isExpired() {
        return expired;
    }

    /** How the provider calls whom it has proved; empty where it does not say. */
    public String getName() {
        return name;
    }

    public String getIdentifier() {
        return form.text("identifier");
    }

    public String getChoiceToken() {
        return choiceToken;
    }

    public List<NamedPerson> getNames() {
        return names;
    }

    public boolean isChoosing() {
        return !names.isEmpty();
    }
}
