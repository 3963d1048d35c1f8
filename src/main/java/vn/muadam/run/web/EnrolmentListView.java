package vn.muadam.run.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.job.Job;
import vn.muadam.run.EnrolmentList;
import vn.muadam.run.EnrolmentListLine;
import vn.muadam.run.EnrolmentListService;
import vn.muadam.run.LineCounts;
import vn.muadam.run.LineVerdict;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.shared.web.Preferences;

/** Backs /run/manage/list.xhtml: a list of participants, from what its lines mean to their enrolment. */
@Named
@RequestScoped
public class EnrolmentListView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private EnrolmentListService lists;

    @Inject
    private PostedForm form;

    @Inject
    private HttpServletRequest request;

    private @Nullable EnrolmentList list;
    private @Nullable LineCounts counts;
    private boolean jobAsked;
    private @Nullable Job job;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getList();
    }

    public @Nullable String decidePosted() {
        if (!form.isPosted()) {
            return null;
        }
        EnrolmentList own = getList();
        switch (form.text("act")) {
            case "apply" -> lists.apply(own.getId());
            case "discard" -> {
                lists.discard(own.getId());
                return "/run/manage/run?faces-redirect=true&id=" + own.getRunId();
            }
            default -> throw new NotFoundException();
        }
        return "/run/manage/list?faces-redirect=true&id=" + own.getId();
    }

    public EnrolmentList getList() {
        if (list == null) {
            list = lists.get(form.number("id"));
        }
        return list;
    }

    public LineCounts getCounts() {
        if (counts == null) {
            counts = lists.count(getList().getId());
        }
        return counts;
    }

    public int of(String verdict) {
        return getCounts().of(LineVerdict.valueOf(verdict));
    }

    public @Nullable Job getJob() {
        if (!jobAsked) {
            job = lists.findJob(getList().getId()).orElse(null);
            jobAsked = true;
        }
        return job;
    }

    /** Whether something is being done with it; then the page asks again by itself. */
    public boolean isUnderWay() {
        Job last = getJob();
        return getList().getState().isUnderWay()
                || (last != null && !last.getState().isOver());
    }

    /** What came of the last job, or why it ended. */
    public String getOutcome() {
        Job last = getJob();
        String outcome =
                last == null ? null : last.outcomeIn(Preferences.of(request).locale());
        return outcome == null ? "" : outcome;
    }

    /** The lines shown; at first those that somebody must look at, else the first kind there is. */
    public LineVerdict getVerdict() {
        return form.constant(LineVerdict.class, "verdict").orElseGet(() -> {
            List<LineVerdict> all = getCounts().present();
            return all.isEmpty() || all.contains(LineVerdict.FAULTY) ? LineVerdict.FAULTY : all.get(0);
        });
    }

    public List<EnrolmentListLine> getLines() {
        return lists.findLines(getList().getId(), getVerdict(), (getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public int getPages() {
        return Math.max(1, (getCounts().of(getVerdict()) + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        String typed = form.text("page");
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        return Math.max(1, Math.min(number, getPages()));
    }
}
