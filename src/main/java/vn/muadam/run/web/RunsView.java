package vn.muadam.run.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.run.EnrolmentList;
import vn.muadam.run.EnrolmentListService;
import vn.muadam.run.RunLine;
import vn.muadam.run.RunMemberLine;
import vn.muadam.run.RunMemberState;
import vn.muadam.run.RunService;
import vn.muadam.shared.Messages;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.shared.web.Preferences;

/** Backs /run/manage/runs.xhtml and run.xhtml: the runs of one's units, and one of them with its people. */
@Named
@RequestScoped
public class RunsView {

    private static final int PAGE_SIZE = 50;
    private static final String REFUSED = "refused";
    private static final String ACT = "act";
    private static final String COHORT = "cohort";
    private static final String REASON = "reason";
    private static final String ALL = "all";
    private static final String PAGE = "page";
    private static final Set<String> LIST_REFUSALS = Set.of("list.fileTooLarge", "list.fileMissing", "run.closed");

    @Inject
    private RunService runs;

    @Inject
    private EnrolmentListService lists;

    @Inject
    private PostedForm form;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<RunLine> lines;
    private @Nullable RunLine line;
    private @Nullable Integer total;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getTotal();
    }

    /** The same for one of them. */
    public void loadOne() {
        getLine();
    }

    public @Nullable String decidePosted() {
        if (!form.isPosted()) {
            return null;
        }
        long id = getLine().run().getId();
        switch (form.text(ACT)) {
            case "admit" -> runs.admit(id, chosen(), form.text(COHORT));
            case "decline" -> runs.decline(id, chosen(), form.text(REASON));
            case "close" -> runs.close(id);
            default -> throw new NotFoundException();
        }
        return "/run/manage/run?faces-redirect=true&done=" + form.text(ACT) + "&id=" + id;
    }

    private List<PersonId> chosen() {
        List<PersonId> chosen = new ArrayList<>();
        for (String person : form.all("person")) {
            if (!person.matches("\\d{1,18}")) {
                throw new NotFoundException();
            }
            chosen.add(new PersonId(Long.parseLong(person)));
        }
        return chosen;
    }

    public boolean isChosen(RunMemberLine member) {
        return form.all("person").contains(member.person().toString());
    }

    public List<RunLine> getLines() {
        if (lines == null) {
            lines = runs.find(isAll(), (getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return lines;
    }

    public RunLine getLine() {
        if (line == null) {
            line = runs.get(form.number("id"));
        }
        return line;
    }

    /** Also those that take nobody any more. */
    public boolean isAll() {
        return form.text(ALL).equals("true");
    }

    public int getTotal() {
        if (total == null) {
            total = runs.count(isAll());
        }
        return total;
    }

    /** Of the list, or of the people who take part. */
    public int getPages() {
        int all = form.has("id") ? getLine().admitted() : getTotal();
        return Math.max(1, (all + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        String typed = form.text(PAGE);
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        return Math.max(1, Math.min(number, getPages()));
    }

    /** Who waits for a decision, the longest first; as many as fit on a page, the others follow. */
    public List<RunMemberLine> getWaiting() {
        List<RunMemberLine> waiting = new ArrayList<>(people(RunMemberState.REQUESTED, 0));
        waiting.addAll(people(RunMemberState.WAITLISTED, 0));
        return waiting;
    }

    public List<RunMemberLine> getAdmitted() {
        return people(RunMemberState.ADMITTED, (getPageNumber() - 1) * PAGE_SIZE);
    }

    private List<RunMemberLine> people(RunMemberState state, int offset) {
        return getLine().own() ? runs.findMembers(getLine().run().getId(), state, offset, PAGE_SIZE) : List.of();
    }

    /** The lists that were uploaded for the run, the newest first. */
    public List<EnrolmentList> getLists() {
        return lists.findOf(getLine().run().getId());
    }

    /** Why a list was not taken in; empty for nothing, or an address that says something odd. */
    public String getRefusal() {
        String key = form.text(REFUSED);
        return LIST_REFUSALS.contains(key)
                ? Messages.of(RunsView.class, Preferences.of(request).locale()).text(key)
                : "";
    }

    public String getCohort() {
        return form.text(COHORT);
    }

    public String getReason() {
        return form.text(REASON);
    }
}
