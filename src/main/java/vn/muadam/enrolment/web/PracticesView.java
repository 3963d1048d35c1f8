package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.PracticeReviewService;
import vn.muadam.enrolment.WaitingPractice;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/** Backs /enrolment/practices.xhtml for leaders and /enrolment/manage/practices.xhtml for officials: what waits for their word. */
@Named
@RequestScoped
public class PracticesView {

    private static final int PAGE_SIZE = 50;
    private static final String LEADERS = "/enrolment/practices";
    private static final String OFFICIALS = "/enrolment/manage/practices";

    @Inject
    private PracticeReviewService practices;

    @Inject
    private PostedForm form;

    private @Nullable List<WaitingPractice> led;
    private @Nullable List<WaitingPractice> below;
    private @Nullable Integer total;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public @Nullable String loadLed() {
        getLed();
        return decidePosted(LEADERS);
    }

    /** The same for officials. */
    public @Nullable String loadBelow() {
        getTotal();
        return decidePosted(OFFICIALS);
    }

    private @Nullable String decidePosted(String page) {
        if (!form.isPosted()) {
            return null;
        }
        switch (form.text("act")) {
            case "confirm" -> practices.confirm(form.number("report"));
            case "return" -> practices.giveBack(form.number("report"), form.text("reason"));
            default -> throw new NotFoundException();
        }
        return page + "?faces-redirect=true&done=" + form.text("act");
    }

    /** What waits for the word of the leader. */
    public List<WaitingPractice> getLed() {
        if (led == null) {
            led = practices.findLed();
        }
        return led;
    }

    /** What waits in the units of the official. */
    public List<WaitingPractice> getBelow() {
        if (below == null) {
            below = practices.find((getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return below;
    }

    public int getTotal() {
        if (total == null) {
            total = practices.count();
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

    /** What is being written to the learner of that report. */
    public String reasonFor(WaitingPractice report) {
        return form.text("report").equals(Long.toString(report.id())) ? form.text("reason") : "";
    }
}
