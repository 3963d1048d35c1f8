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
import vn.muadam.account.SecondStepService;
import vn.muadam.account.SecondStepState;
import vn.muadam.shared.web.SafePath;

/**
 * Backs /account/mine/second-step.xhtml: asks for a code where the second step is due; elsewhere makes new recovery codes,
 * or starts over with another telephone. Whoever has not set it up is led to where that is done.
 */
@Named
@RequestScoped
public class SecondStepView {

    private static final String SET_UP = "/account/mine/second-step-set-up.xhtml";

    @Inject
    private SecondStepService secondStepService;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private @Nullable SecondStepState state;
    private List<String> codes = List.of();

    /** Asks before the page begins, so that it does not exist for whoever holds no role. */
    public void load() throws IOException {
        if (!getState().setUp()) {
            leadTo(WayBack.through(SET_UP, getTo()));
        }
    }

    /** Plain forms, told apart by the button; the page is shown again when the code is refused. */
    public void posted() throws IOException {
        if (!request.getMethod().equals("POST") || faces.getResponseComplete()) {
            return;
        }
        switch (text("act")) {
            case "renew" -> {
                codes = secondStepService.renewCodes(text("code"));
                state = null;
            }
            case "end" -> {
                secondStepService.end(text("code"));
                leadTo(SET_UP);
            }
            default -> {
                if (getState().due()) { // a second tap finds it passed
                    secondStepService.pass(text("code"), isOwnMachine());
                }
                leadTo(getTo());
            }
        }
    }

    public SecondStepState getState() {
        if (state == null) {
            state = secondStepService.getOwn();
        }
        return state;
    }

    /** The new recovery codes; none unless they were made just now. */
    public List<String> getCodes() {
        return codes;
    }

    public String getTo() {
        return SafePath.orHome(request.getParameter("to"));
    }

    public boolean isOwnMachine() {
        return text("own").equals("true");
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private void leadTo(String path) throws IOException {
        faces.getExternalContext().redirect(path);
        faces.responseComplete();
    }
}
