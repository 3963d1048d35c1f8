package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AnswerLine;
import vn.muadam.quiz.MarkingService;
import vn.muadam.shared.web.PageView;
import vn.muadam.shared.web.PostedForm;

/** Backs /quiz/manage/marking.xhtml: answers that wait for a marker, or those that were marked; names are hidden on wish. */
@Named
@RequestScoped
public class MarkingView {

    private static final int PAGE_SIZE = 25;
    private static final String LIST = "list";
    private static final String MARKED = "marked";
    private static final String PAGE = "page";

    @Inject
    private MarkingService marking;

    @Inject
    private PostedForm form;

    @Inject
    private PageView page;

    @Inject
    private Words words;

    @Inject
    private HiddenNames names;

    private @Nullable Integer total;
    private @Nullable List<AnswerLine> lines;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getTotal();
    }

    /** Whether the list is that of marked answers. */
    public boolean isMarked() {
        return form.text(LIST).equals(MARKED);
    }

    public int getTotal() {
        if (total == null) {
            total = isMarked() ? marking.countMarked() : marking.countWaiting();
        }
        return total;
    }

    public List<AnswerLine> getLines() {
        if (lines == null) {
            int offset = (getPageNumber() - 1) * PAGE_SIZE;
            lines = isMarked() ? marking.findMarked(offset, PAGE_SIZE) : marking.findWaiting(offset, PAGE_SIZE);
        }
        return lines;
    }

    public int getPages() {
        return Math.max(1, (getTotal() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        return Math.max(1, Math.min(PostedStep.number(form.text(PAGE), 1), getPages()));
    }

    public boolean isHidden() {
        return names.areHidden();
    }

    public String getWaitingHref() {
        return names.on(Links.MARKING);
    }

    public String getMarkedHref() {
        return names.on(Links.MARKING + "?list=marked");
    }

    /** The same list with names, or without. */
    public String getNamesHref() {
        return names.turned(isMarked() ? Links.MARKING + "?list=marked" : Links.MARKING);
    }

    public String pageHref(int number) {
        return names.on(Links.MARKING + "?list=" + (isMarked() ? MARKED : "waiting") + "&page=" + number);
    }

    public String href(AnswerLine line) {
        return names.on("/quiz/manage/mark.xhtml?attempt=" + line.attempt() + "&slot=" + line.slot());
    }

    public String points(AnswerLine line) {
        return words.text(
                "marking.label.pointsOf",
                page.points(Objects.requireNonNull(line.points())),
                page.points(Objects.requireNonNull(line.maximum())));
    }
}
