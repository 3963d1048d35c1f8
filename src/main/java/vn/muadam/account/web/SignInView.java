package vn.muadam.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.FirstAdministratorService;
import vn.muadam.account.RecoveryService;
import vn.muadam.account.SecondStepState;
import vn.muadam.account.SharedDeviceService;
import vn.muadam.account.SignInOutcome;
import vn.muadam.account.SignInOutcome.NamedPerson;
import vn.muadam.account.SignInService;
import vn.muadam.account.VerifiedPerson;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.web.SafePath;

/** Backs /account/sign-in.xhtml: identifier and secret, then, where a phone is shared, the names to choose from. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SignInService signInService;

    @Inject
    private FirstAdministratorService firstAdministrator;

    @Inject
    private RecoveryService recovery;

    @Inject
    private SharedDeviceService sharedDevices;

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    private String identifier = "";
    private String secret = "";
    private String to = "/";
    private String choiceToken = "";
    private List<NamedPerson> names = List.of();

    /** Somebody who is signed in already has no business here; on a shared device names are tapped. */
    public void skipWhenSignedIn() throws IOException {
        if (security.getCallerPrincipal() != null) {
            leave();
        } else if (sharedDevices.findHere().isPresent()) {
            faces.getExternalContext().redirect(SharedDeviceView.PAGE);
            faces.responseComplete();
        }
    }

    public void signIn() throws IOException {
        SignInOutcome outcome = signInService.verify(identifier, secret);
        choiceToken = outcome.choiceToken();
        names = outcome.names();
        if (outcome.person().isPresent()) {
            begin(outcome.person().get());
        }
    }

    /**
     * The names are plain buttons of one form, and the one that was tapped comes as a parameter. So does the rest of that
     * form: nothing of the earlier answer is kept, and a form that is not shown again is not read by Faces.
     */
    public void takeTappedName() throws IOException {
        Map<String, String> form = faces.getExternalContext().getRequestParameterMap();
        String person = form.getOrDefault("person", "");
        if (person.matches("\\d{1,18}")) {
            setTo(form.get("choiceTo"));
            begin(signInService.choose(form.getOrDefault("choiceToken", ""), new PersonId(Long.parseLong(person))));
        }
    }

    private void begin(VerifiedPerson person) throws IOException {
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                withParams().credential(person).rememberMe(true));
        if (status == AuthenticationStatus.SUCCESS) {
            leave();
        }
    }

    /** An official comes by the page of the second step. */
    private void leave() throws IOException {
        ExternalContext external = faces.getExternalContext();
        String path = SafePath.orHome(to);
        boolean due = security.isCallerInRole(SecondStepState.DUE);
        external.redirect(due ? WayBack.through(SecondStepFilter.PAGE, path) : path);
        faces.responseComplete();
    }

    /** Nobody can sign in yet, so the page leads to where the first administrator is made. */
    public boolean isWithoutAccounts() {
        return firstAdministrator.isWanted();
    }

    /** Whether a forgotten secret can be replaced by a text message; on paper it always can. */
    public boolean isRecoveryOffered() {
        return recovery.isOffered();
    }

    public boolean isChoosing() {
        return !names.isEmpty();
    }

    public List<NamedPerson> getNames() {
        return names;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier == null ? "" : identifier;
    }

    public String getSecret() {
        return "";
    }

    public void setSecret(String secret) {
        this.secret = secret == null ? "" : secret;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "/" : to;
    }

    public String getChoiceToken() {
        return choiceToken;
    }

    public void setChoiceToken(String choiceToken) {
        this.choiceToken = choiceToken == null ? "" : choiceToken;
    }
}
