package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AnswerMark;
import vn.muadam.quiz.MarkDraft;
import vn.muadam.quiz.MarkingService;
import vn.muadam.quiz.MarkingSheet;
import vn.muadam.quiz.Rubric;
import vn.muadam.shared.web.PageView;
import vn.muadam.shared.web.PostedForm;

/** Backs /quiz/manage/mark.xhtml: one answer beside its criteria, and giving it a mark. */
@Named
@RequestScoped
public class MarkView {

    private static final String ATTEMPT = "attempt";
    private static final String SLOT = "slot";
    private static final String SEQUENCE = "seq";
    private static final String LAST = "last";
    private static final String LEVEL = "level";
    private static final String POINTS = "points";
    private static final String COMMENT = "comment";
    private static final String REASON = "reason";

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

    @Inject
    private Redirect redirect;

    private @Nullable MarkingSheet sheet;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getSheet();
    }

    /** What is refused is shown again as it was typed, beside what stands there now. */
    public void markPosted() throws IOException {
        if (!form.isPosted()) {
            return;
        }
        MarkDraft draft = new MarkDraft(
                count(SEQUENCE),
                count(LAST),
                levels(getSheet().rubric()),
                form.text(POINTS),
                form.text(COMMENT).replace("\r\n", "\n"),
                form.text(REASON));
        sheet = null;
        marking.mark(form.number(ATTEMPT), slot(), draft);
        redirect.to(names.on(Links.MARKING + "?done=marked"));
    }

    /** A count that the page brought along; it grows with every letter that is typed. */
    private int count(String name) {
        String text = form.text(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private List<Integer> levels(Rubric rubric) {
        return IntStream.range(0, rubric.criteria().size())
                .map(criterion -> PostedStep.number(form.text(LEVEL + criterion), -1))
                .boxed()
                .toList();
    }

    private int slot() {
        return PostedStep.number(form.text(SLOT), 0);
    }

    public MarkingSheet getSheet() {
        if (sheet == null) {
            sheet = marking.get(form.number(ATTEMPT), slot());
        }
        return sheet;
    }

    public List<CriterionLine> getCriteria() {
        List<Rubric.Criterion> criteria = getSheet().rubric().criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(number -> criterion(number, criteria.get(number)))
                .toList();
    }

    private CriterionLine criterion(int number, Rubric.Criterion criterion) {
        String before =
                standing().map(mark -> mark.getLevels().get(number).toString()).orElse("");
        String chosen = form.typedOr(LEVEL + number, before);
        List<LevelLine> levels = IntStream.range(0, criterion.levels().size())
                .mapToObj(level -> new LevelLine(
                        level,
                        criterion.levels().get(level).text(),
                        words.text(
                                "marking.label.levelPoints",
                                page.points(criterion.levels().get(level).points())),
                        chosen.equals(Integer.toString(level))))
                .toList();
        return new CriterionLine(number, criterion.name(), levels);
    }

    /** The mark that another one would change. */
    private Optional<AnswerMark> standing() {
        return getSheet().changing()
                ? Optional.of(getSheet().marks().get(getSheet().lastMark() - 1).mark())
                : Optional.empty();
    }

    public String getPoints() {
        return form.typedOr(
                POINTS, page.points(standing().map(AnswerMark::getPoints).orElse(null)));
    }

    public String getComment() {
        return form.typedOr(COMMENT, standing().map(AnswerMark::getComment).orElse(null));
    }

    public String getReason() {
        return form.text(REASON);
    }

    public String getLength() {
        return words.text("marking.label.length", getSheet().length());
    }

    /** "7,5/10 điểm, Nguyễn Văn A, 30/11/2026 14:05". */
    public String said(MarkingSheet.GivenMark given) {
        AnswerMark mark = given.mark();
        BigDecimal maximum = mark.getMaximum();
        String points = words.text("marking.label.pointsOf", page.points(mark.getPoints()), page.points(maximum));
        return words.text("marking.label.given", points, given.markedBy(), words.fullMoment(mark.getMarkedAt()));
    }

    public String why(MarkingSheet.GivenMark given) {
        String reason = given.mark().getReason();
        return reason == null ? "" : words.text("marking.label.why", reason);
    }

    public String getPhotoHref() {
        return "/quiz/photo?attempt=" + getSheet().attempt() + "&slot="
                + getSheet().slot();
    }

    public boolean isHidden() {
        return names.areHidden();
    }

    public String getListHref() {
        return names.on(Links.MARKING);
    }

    /** A criterion with its levels, as radio buttons. */
    public record CriterionLine(int number, String name, List<LevelLine> levels) {}

    /** One of these levels. */
    public record LevelLine(int number, String text, String points, boolean chosen) {}
}
