package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.RegradeReport;
import vn.muadam.quiz.RegradeService;
import vn.muadam.quiz.RegradeSummary;
import vn.muadam.quiz.RegradedResult;
import vn.muadam.quiz.ReplacedQuestion;
import vn.muadam.shared.web.PostedForm;

/** Backs /quiz/manage/regrades.xhtml and regrade.xhtml: what could be marked again, what that changes, and doing it. */
@Named
@RequestScoped
public class RegradesView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private RegradeService regrades;

    @Inject
    private PostedForm form;

    private @Nullable List<ReplacedQuestion> replaced;
    private @Nullable RegradeReport report;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getReplaced();
    }

    /** The same for one of them. */
    public void loadOne() {
        getReport();
    }

    public @Nullable String tryPosted() {
        if (!form.isPosted()) {
            return null;
        }
        long id = regrades.tryOut(getCourse(), form.number("version"));
        return "/quiz/manage/regrade?faces-redirect=true&id=" + id;
    }

    public @Nullable String applyPosted() {
        if (!form.isPosted()) {
            return null;
        }
        regrades.apply(form.number("id"), getReason());
        return "/quiz/manage/regrade?faces-redirect=true&id=" + form.number("id");
    }

    public List<ReplacedQuestion> getReplaced() {
        if (replaced == null) {
            replaced = regrades.findReplaced(getCourse());
        }
        return replaced;
    }

    public List<RegradeSummary> getReports() {
        return regrades.findAll(getCourse());
    }

    public RegradeReport getReport() {
        if (report == null) {
            report = regrades.get(form.number("id"));
        }
        return report;
    }

    public List<RegradedResult> getLines() {
        return regrades.findLines(getReport().regrade().getId(), (getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public int getPages() {
        return Math.max(1, (getReport().seen() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        String typed = form.text("page");
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        return Math.max(1, Math.min(number, getPages()));
    }

    /** How many changed results are of people whom the reader does not see. */
    public int getUnseen() {
        return getReport().counts().changed() - getReport().seen();
    }

    public String getCourse() {
        return form.text("course");
    }

    public String getReason() {
        return form.text("reason");
    }
}
