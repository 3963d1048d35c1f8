package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.SecondStepDraft;
import vn.muadam.account.SecondStepService;
import vn.muadam.document.QrCode;
import vn.muadam.shared.Messages;
import vn.muadam.shared.web.Preferences;
import vn.muadam.shared.web.SafePath;

/**
 * Backs /account/mine/second-step-set-up.xhtml: the secret as a QR code, a first code from the telephone, then the recovery
 * codes, this once. The secret travels sealed in the form, so that nothing is stored for whoever does not finish.
 */
@Named
@RequestScoped
public class SecondStepSetUpView {

    @Inject
    private SecondStepService secondStepService;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private @Nullable SecondStepDraft draft;
    private List<String> codes = List.of();

    /** Whoever comes here with the second step set up, also by a second tap, finds the page for that. */
    public void load() throws IOException {
        if (secondStepService.getOwn().setUp()) {
            faces.getExternalContext().redirect(WayBack.through(SecondStepFilter.PAGE, getTo()));
            faces.responseComplete();
        }
    }

    /** A plain form; it brings back the secret that was shown, so that a wrong code does not change the QR code. */
    public void posted() {
        if (isPosted() && !faces.getResponseComplete()) {
            codes = secondStepService.setUp(sent("secret"), sent("code"), isOwnMachine());
        }
    }

    public SecondStepDraft getDraft() {
        if (draft == null) {
            draft = isPosted() ? secondStepService.reopen(sent("secret")) : secondStepService.draft();
        }
        return draft;
    }

    public String getDrawing() {
        Messages words =
                Messages.of(SecondStepSetUpView.class, Preferences.of(request).locale());
        return QrCode.of(getDraft().link()).svg(words.text("secondStep.label.qr"));
    }

    /** The recovery codes, once the first code was right. */
    public List<String> getCodes() {
        return codes;
    }

    public String getTo() {
        return SafePath.orHome(request.getParameter("to"));
    }

    public boolean isOwnMachine() {
        return sent("own").equals("true");
    }

    private boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    private String sent(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
