package vn.muadam.reform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Unit;
import vn.muadam.reform.ChangeService;
import vn.muadam.reform.UnitChange;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.Messages;
import vn.muadam.shared.web.Preferences;

/** Backs /reform/manage/changes.xhtml and change-new.xhtml: changes drafted lately, and the form for another. */
@Named
@RequestScoped
public class ChangesView {

    @Inject
    private ChangeService changeService;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<UnitChange> recent;
    private @Nullable List<Unit> places;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getRecent();
    }

    public List<UnitChange> getRecent() {
        if (recent == null) {
            recent = changeService.findRecent();
        }
        return recent;
    }

    public List<Unit> getPlaces() {
        if (places == null) {
            places = changeService.findPlaces();
        }
        return places;
    }

    /** Why the draft was not taken; empty when nothing was refused. */
    public String getRefusal() {
        var locale = Preferences.of(request).locale();
        if (request.getAttribute(DraftServlet.REFUSAL) instanceof BusinessException refused) {
            return refused.messageIn(locale);
        }
        return DraftServlet.TOO_LARGE.equals(request.getParameter("refused"))
                ? Messages.of(ChangesView.class, locale).text(DraftServlet.TOO_LARGE)
                : "";
    }

    /** The table that was pasted before it was refused. */
    public String getPasted() {
        return request.getAttribute(DraftServlet.PASTED) instanceof String pasted ? pasted : "";
    }

    /** What was typed before it was refused. */
    public String typed(String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
