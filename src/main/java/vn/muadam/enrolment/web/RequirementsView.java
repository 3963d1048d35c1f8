package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.CourseRequirement;
import vn.muadam.enrolment.RequirementLine;
import vn.muadam.enrolment.RequirementService;
import vn.muadam.shared.web.PageView;
import vn.muadam.shared.web.PostedForm;

/** Backs /enrolment/manage/requirements.xhtml and requirement.xhtml: what is required, and one of these to withdraw. */
@Named
@RequestScoped
public class RequirementsView {

    private static final int PAGE_SIZE = 25;

    @Inject
    private RequirementService requirements;

    @Inject
    private RequirementWords words;

    @Inject
    private PageView page;

    @Inject
    private PostedForm form;

    private @Nullable Integer total;
    private @Nullable List<RequirementLine> lines;
    private @Nullable RequirementLine line;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getTotal();
    }

    /** The same for one of them. */
    public void loadOne() {
        getLine();
    }

    public @Nullable String withdrawPosted() {
        if (!form.isPosted()) {
            return null;
        }
        long id = getLine().requirement().getId();
        requirements.withdraw(id, form.text("reason"));
        return "/enrolment/manage/requirements?faces-redirect=true&done=withdrawn";
    }

    public RequirementLine getLine() {
        if (line == null) {
            line = requirements.get(form.number("id"));
        }
        return line;
    }

    public List<RequirementLine> getLines() {
        if (lines == null) {
            lines = requirements.find(isAll(), (getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return lines;
    }

    public int getTotal() {
        if (total == null) {
            total = requirements.count(isAll());
        }
        return total;
    }

    public int getPages() {
        return Math.max(1, (getTotal() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        String typed = form.text("page");
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        return Math.max(1, Math.min(number, getPages()));
    }

    public int getFirst() {
        return (getPageNumber() - 1) * PAGE_SIZE + 1;
    }

    public int getLast() {
        return Math.min(getTotal(), getPageNumber() * PAGE_SIZE);
    }

    /** Also those that ask nobody any more. */
    public boolean isAll() {
        return form.text("all").equals("true");
    }

    public String getReason() {
        return form.text("reason");
    }

    public String title(RequirementLine of) {
        return of.titleIn(page.getLocale());
    }

    public String who(CourseRequirement of) {
        return words.who(of.getAudience(), of.getTenureFrom(), of.getTenureTo());
    }

    public String due(CourseRequirement of) {
        return words.due(of.getSchedule());
    }

    /** When it is asked again; empty for once. */
    public String opens(CourseRequirement of) {
        Integer days = of.getSchedule().getOpensDays();
        return days == null ? "" : days.toString();
    }
}
