package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.team.HandedOver;
import vn.muadam.team.HandoverService;
import vn.muadam.team.TeamBookService;
import vn.muadam.team.TeamSheet;

/** Backs /team/manage/team.xhtml: who sits in a team, by which decisions, and what may be done about it. */
@Named
@RequestScoped
public class TeamBookView {

    @Inject
    private TeamBookService teamBookService;

    @Inject
    private HandoverService handoverService;

    @Inject
    private TeamForm fields;

    @Inject
    private PostedForm form;

    private @Nullable TeamSheet sheet;
    private @Nullable HandedOver handover;

    /** Asks before the page begins, so that a team out of reach is answered with 404. */
    public void load() {
        getSheet();
        handover = handoverService.findOpen(fields.team()).orElse(null);
    }

    /** The team counts one of its members from now on. */
    public @Nullable String countPosted() {
        if (!form.isPosted()) {
            return null;
        }
        teamBookService.countIn(fields.team(), new PersonId(form.number("person")));
        return "/team/manage/team?faces-redirect=true&done=counts&team=" + fields.team();
    }

    public TeamSheet getSheet() {
        if (sheet == null) {
            sheet = teamBookService.get(fields.team());
        }
        return sheet;
    }

    /** Null while nothing is handed over. */
    public @Nullable HandedOver getHandover() {
        return handover;
    }

    /** Whether nobody leads the team, so that nobody may act for it. */
    public boolean isWithoutLeader() {
        return getSheet().lastDay() == null
                && getSheet().seats().stream().noneMatch(seat -> seat.role().leads());
    }
}
