package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.FoundPerson;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.PeopleSearchService;
import vn.muadam.identity.TeamRole;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.team.Newcomer;
import vn.muadam.team.ReconstitutionService;
import vn.muadam.team.TeamBookService;
import vn.muadam.team.TeamSheet;
import vn.muadam.team.WantedTeam;

/**
 * Backs /team/manage/reconstitution.xhtml. All that was typed lives in the form itself: looking for somebody and adding
 * them shows it again with one line more, and nothing is stored before the decision as a whole.
 */
@Named
@RequestScoped
public class ReconstitutionView {

    private static final int SHOWN = 8;

    @Inject
    private ReconstitutionService reconstitutionService;

    @Inject
    private TeamBookService teamBookService;

    @Inject
    private PeopleSearchService peopleSearchService;

    @Inject
    private SeatLines seatLines;

    @Inject
    private TeamForm fields;

    @Inject
    private PostedForm form;

    private @Nullable TeamSheet sheet;
    private List<SeatLine> lines = List.of();
    private List<FoundPerson> found = List.of();

    /** Asks before the page begins, so that a team out of reach is answered with 404. */
    public void load() {
        if (!getSheet().changeable()) {
            throw new NotFoundException();
        }
        lines = seatLines.read(fields.team());
        if (isLooking()) {
            found = find();
        }
    }

    private List<FoundPerson> find() {
        String typed = getTyped();
        List<FoundPerson> people = typed.isEmpty() ? List.of() : peopleSearchService.find(typed);
        return people.stream()
                .filter(person -> lines.stream().noneMatch(line -> line.token().equals("p" + person.person())))
                .limit(SHOWN)
                .toList();
    }

    public @Nullable String savePosted() {
        if (!form.isPosted() || !form.text("act").equals("save")) {
            return null;
        }
        WantedTeam wanted =
                new WantedTeam(fields.decision(), fields.effect(), seatLines.wanted(lines), form.text("stamp"));
        reconstitutionService.reconstitute(fields.team(), wanted);
        return "/team/manage/team?faces-redirect=true&done=reconstituted&team=" + fields.team();
    }

    public TeamSheet getSheet() {
        if (sheet == null) {
            sheet = teamBookService.get(fields.team());
        }
        return sheet;
    }

    public List<SeatLine> getLines() {
        return lines;
    }

    public List<FoundPerson> getFound() {
        return found;
    }

    public boolean isLooking() {
        return form.text("act").equals("find") && !getTyped().isEmpty();
    }

    /** Whoever is on record and may be that newcomer. */
    public List<FoundPerson> alike(SeatLine line) {
        Newcomer newcomer = new Newcomer(line.name(), line.year(), line.phone(), false);
        return reconstitutionService.findAlike(newcomer).stream().limit(SHOWN).toList();
    }

    public String getTyped() {
        return form.has("add") || form.text("act").equals("new") ? "" : form.text("q");
    }

    /** The seats as they were first seen, so that what somebody else does meanwhile is noticed. */
    public String getStamp() {
        return form.typedOr("stamp", form.isPosted() ? "" : reconstitutionService.stamp(fields.team()));
    }

    public String getNumber() {
        return form.text("number");
    }

    public String getDecided() {
        return form.text("decided");
    }

    public String getEffect() {
        return form.typedOr("effect", fields.today());
    }

    public TeamRole[] getRoles() {
        return TeamRole.values();
    }

    public HomeOrganisation[] getOrganisations() {
        return HomeOrganisation.values();
    }
}
