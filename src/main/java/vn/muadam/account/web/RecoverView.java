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
import org.jspecify.annotations.Nullable;
import vn.muadam.account.PhoneProof;
import vn.muadam.account.RecoveryNotYoursException;
import vn.muadam.account.RecoveryService;
import vn.muadam.account.SignInOutcome.NamedPerson;
import vn.muadam.account.VerifiedPerson;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.web.PostedForm;

/**
 * Backs /account/recover.xhtml: a number, then the code that was sent to it, then, where several share it, the names, then a
 * new secret. Each step carries what was typed before it; nothing is kept between them.
 */
@Named
@RequestScoped
public class RecoverView {

    /** What the page asks for; {@code NOTHING} of whoever cannot get back in so. */
    public enum Step {
        NUMBER,
        CODE,
        NAME,
        SECRET,
        NOTHING
    }

    private static final String TOKEN = "[A-Za-z0-9_-]{43}";

    @Inject
    private RecoveryService recovery;

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private PostedForm form;

    private Step step = Step.NUMBER;
    private String token = "";
    private List<NamedPerson> names = List.of();
    private @Nullable NamedPerson person;

    /** Asks before the page begins, so that it does not exist where no text messages are sent. */
    public void load() {
        String fresh = recovery.newToken();
        boolean again = form.text("act").equals("again");
        token = !again && form.text("token").matches(TOKEN) ? form.text("token") : fresh;
    }

    /** Plain forms, told apart by the button; a step that is refused is shown again. */
    public void posted() throws IOException {
        try {
            switch (form.isPosted() ? form.text("act") : "") {
                case "ask" -> ask();
                case "prove" -> prove();
                case "choose" -> choose();
                case "recover" -> recover();
                default -> step = Step.NUMBER;
            }
        } catch (RecoveryNotYoursException e) {
            step = Step.NOTHING;
            throw e;
        }
    }

    private void ask() {
        recovery.ask(token, getIdentifier(), faces.getViewRoot().getLocale());
        step = Step.CODE;
    }

    private void prove() {
        step = Step.CODE;
        names = recovery.prove(proof());
        if (names.size() == 1) {
            person = names.get(0);
        }
        step = person == null ? Step.NAME : Step.SECRET;
    }

    private void choose() {
        step = Step.CODE;
        person = recovery.choose(proof(), new PersonId(form.number("person")));
        step = Step.SECRET;
    }

    private void recover() throws IOException {
        choose();
        PersonId chosen = new PersonId(form.number("person"));
        begin(recovery.recover(proof(), chosen, secret("secret"), secret("repeatedSecret")));
    }

    private void begin(VerifiedPerson verified) throws IOException {
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                withParams().credential(verified).rememberMe(true));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + "/");
            faces.responseComplete();
        }
    }

    private PhoneProof proof() {
        return new PhoneProof(token, getIdentifier(), getCode());
    }

    /** As it was typed: a password may begin with a space. */
    private String secret(String name) {
        return faces.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }

    public Step getStep() {
        return step;
    }

    public String getToken() {
        return token;
    }

    public String getIdentifier() {
        return form.text("identifier");
    }

    public String getCode() {
        return form.text("code");
    }

    public List<NamedPerson> getNames() {
        return names;
    }

    /** Whose secret is chosen; null before that. */
    public @Nullable NamedPerson getPerson() {
        return person;
    }
}
