package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.SecondStepHolder;
import vn.muadam.account.SecondStepResetService;
import vn.muadam.shared.NotFoundException;

/** Backs /account/manage/second-step-reset.xhtml: the one question before somebody begins anew is why. */
@Named
@RequestScoped
public class SecondStepResetView {

    @Inject
    private SecondStepResetService resetService;

    @Inject
    private HttpServletRequest request;

    private @Nullable SecondStepHolder holder;

    /** Asks before the page begins, so that a role out of reach is answered with 404. */
    public void load() {
        getHolder();
    }

    public @Nullable String resetPosted() {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        resetService.reset(id(), getReason());
        return "/identity/manage/roles?faces-redirect=true&done=reset";
    }

    public SecondStepHolder getHolder() {
        if (holder == null) {
            holder = resetService.get(id());
        }
        return holder;
    }

    public String getReason() {
        return text("reason");
    }

    private long id() {
        if (!text("id").matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text("id"));
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
