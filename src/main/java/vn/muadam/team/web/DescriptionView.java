package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.TeamKind;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.team.TeamBookService;
import vn.muadam.team.TeamSheet;

/** Backs /team/manage/description.xhtml: how a team is called, and the decision that dissolves it. */
@Named
@RequestScoped
public class DescriptionView {

    @Inject
    private TeamBookService teamBookService;

    @Inject
    private TeamForm fields;

    @Inject
    private PostedForm form;

    private @Nullable TeamSheet sheet;

    /** Asks before the page begins, so that a team out of reach is answered with 404. */
    public void load() {
        if (!getSheet().changeable()) {
            throw new NotFoundException();
        }
    }

    public @Nullable String savePosted() {
        if (!form.isPosted()) {
            return null;
        }
        if (isDissolving()) {
            teamBookService.dissolve(fields.team(), fields.decision(), fields.effect());
        } else {
            TeamKind kind = fields.kind().orElseThrow(NotFoundException::new);
            teamBookService.describe(fields.team(), form.text("name"), kind, fields.decisionIfAny());
        }
        return "/team/manage/team?faces-redirect=true&done=" + (isDissolving() ? "dissolved" : "described") + "&team="
                + fields.team();
    }

    /** One address, two forms: what was typed into one is not shown in the other. */
    public boolean isDissolving() {
        return form.text("act").equals("dissolve");
    }

    public TeamSheet getSheet() {
        if (sheet == null) {
            sheet = teamBookService.get(fields.team());
        }
        return sheet;
    }

    public TeamKind[] getKinds() {
        return TeamKind.values();
    }

    public String getName() {
        return form.typedOr("name", getSheet().name());
    }

    public String getKind() {
        return form.typedOr("kind", getSheet().kind());
    }

    public String getNumber() {
        return isDissolving()
                ? orEmpty(getSheet().decisionNumber())
                : form.typedOr("number", getSheet().decisionNumber());
    }

    public String getDecided() {
        return isDissolving()
                ? orEmpty(getSheet().decidedOn())
                : form.typedOr("decided", getSheet().decidedOn());
    }

    public String getEndNumber() {
        return isDissolving() ? form.text("number") : "";
    }

    public String getEndDecided() {
        return isDissolving() ? form.text("decided") : "";
    }

    public String getEndEffect() {
        return isDissolving()
                ? form.typedOr("effect", fields.today())
                : fields.today().toString();
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
