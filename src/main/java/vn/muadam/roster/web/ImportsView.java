package vn.muadam.roster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Unit;
import vn.muadam.roster.ImportBatch;
import vn.muadam.roster.RosterService;
import vn.muadam.shared.Messages;
import vn.muadam.shared.web.Preferences;

/** Backs /roster/manage/imports.xhtml: a file is chosen, and the lists loaded lately are found again. */
@Named
@RequestScoped
public class ImportsView {

    private static final Set<String> REFUSALS =
            Set.of(UploadServlet.TOO_LARGE, UploadServlet.MISSING, "roster.unitUnsuitable");

    @Inject
    private RosterService rosterService;

    @Inject
    private HttpServletRequest request;

    private @Nullable String refused;
    private @Nullable List<ImportBatch> recent;
    private @Nullable List<Unit> places;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getRecent();
    }

    public List<ImportBatch> getRecent() {
        if (recent == null) {
            recent = rosterService.findRecent();
        }
        return recent;
    }

    public List<Unit> getPlaces() {
        if (places == null) {
            places = rosterService.findPlaces();
        }
        return places;
    }

    /** Why the last upload was not taken; empty when it was. */
    public String getRefusal() {
        return refused == null || !REFUSALS.contains(refused)
                ? ""
                : Messages.of(ImportsView.class, Preferences.of(request).locale())
                        .text(refused);
    }

    public @Nullable String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused;
    }
}
