package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersionId;
import vn.muadam.quiz.PaperQuestion;
import vn.muadam.quiz.Preview;
import vn.muadam.quiz.PreviewService;
import vn.muadam.quiz.ReviewedQuestion;
import vn.muadam.quiz.Score;
import vn.muadam.shared.web.PageView;
import vn.muadam.shared.web.PostedForm;

/** Backs /quiz/manage/preview.xhtml: a quiz to try, all questions on one page, and what it came to. */
@Named
@RequestScoped
public class PreviewView {

    private static final String QUIZ = "quiz";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private PreviewService previews;

    @Inject
    private PostedForm form;

    @Inject
    private PageView page;

    @Inject
    private Words words;

    private @Nullable Preview preview;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getPreview();
    }

    public Preview getPreview() {
        if (preview == null) {
            CourseVersionId version = new CourseVersionId(form.number("version"));
            preview = form.isPosted()
                    ? previews.mark(version, form.text(QUIZ), form.number("seed"), answers())
                    : previews.draw(version, form.text(QUIZ), RANDOM.nextInt(Integer.MAX_VALUE));
        }
        return preview;
    }

    /** Every field of the form by the place of its question; fields that are all empty are no answer. */
    private Map<Integer, List<String>> answers() {
        Map<Integer, List<String>> answers = new HashMap<>();
        int number = 1;
        while (form.has("asked" + number)) {
            List<String> values =
                    form.all("value" + number).stream().map(PostedStep::clean).toList();
            answers.put(number, values.stream().allMatch(String::isEmpty) ? List.of() : values);
            number++;
        }
        return answers;
    }

    public String place(PaperQuestion question) {
        return words.text(
                "attempt.label.place", question.slot(), getPreview().questions().size());
    }

    /** Whether some of it has no mark, because only a person can give one. */
    public boolean isByHand() {
        return getPreview().reviewed().stream().anyMatch(ReviewedQuestion::byHand);
    }

    /** "7 of 10 right, 70%", with what that means for the pass. */
    public String getResult() {
        Score score = Objects.requireNonNull(getPreview().score());
        long right = getPreview().reviewed().stream().filter(one -> one.right()).count();
        String percent = page.points(score.getPercent());
        String key = score.isPassed() ? "passed" : score.isFailed() ? "failed" : "done";
        return words.text(
                "preview.result." + key, right, getPreview().reviewed().size(), percent);
    }
}
