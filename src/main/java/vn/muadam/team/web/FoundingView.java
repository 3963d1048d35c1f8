package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.TeamKind;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.team.TeamBookService;

/** Backs /team/manage/founding.xhtml: in which commune, for which hamlet or body, by which decision. */
@Named
@RequestScoped
public class FoundingView {

    @Inject
    private TeamBookService teamBookService;

    @Inject
    private TeamForm fields;

    @Inject
    private PostedForm form;

    private @Nullable List<Unit> communes;
    private @Nullable Unit commune;
    private List<Unit> hamlets = List.of();

    /** Asks before the page begins, so that a commune out of reach is answered with 404. */
    public void load() {
        communes = teamBookService.findCommunes();
        UnitId chosen = form.has("unit")
                ? new UnitId(form.number("unit"))
                : communes.size() == 1 ? communes.get(0).getId() : null;
        if (chosen != null) {
            commune = teamBookService.getCommune(chosen);
            hamlets = teamBookService.findHamletsWithoutTeam(chosen);
        }
    }

    public @Nullable String foundPosted() {
        if (!form.isPosted() || commune == null) {
            return null;
        }
        String place = form.has("hamlet") ? form.text("hamlet") : form.text("place");
        TeamKind kind = fields.kind().orElse(null);
        UnitId team = teamBookService.found(commune.getId(), place, kind, fields.decisionIfAny());
        return "/team/manage/reconstitution?faces-redirect=true&done=founded&team=" + team;
    }

    public List<Unit> getCommunes() {
        return communes == null ? List.of() : communes;
    }

    /** Null until one is chosen. */
    public @Nullable Unit getCommune() {
        return commune;
    }

    public List<Unit> getHamlets() {
        return hamlets;
    }

    public TeamKind[] getKinds() {
        return TeamKind.values();
    }

    public String typed(String field) {
        return form.text(field);
    }
}
