package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.LessonRef;
import vn.muadam.quiz.Outcome;
import vn.muadam.quiz.QuizService;
import vn.muadam.quiz.ReviewedQuestion;
import vn.muadam.shared.web.PageView;

/** Backs /quiz/result.xhtml: what an attempt came to, what to read again, what to do next. */
@Named
@RequestScoped
public class ResultView {

    @Inject
    private QuizService quizService;

    @Inject
    private Redirect redirect;

    @Inject
    private PageView page;

    @Inject
    private Words words;

    private String token = "";
    private @Nullable Outcome outcome;

    /** An attempt that is still open has no result yet. */
    public void load() throws IOException {
        if (getOutcome().state().isOpen()) {
            redirect.to(Links.attempt(token, 1));
        }
    }

    public Outcome getOutcome() {
        if (outcome == null) {
            outcome = quizService.outcome(token);
        }
        return outcome;
    }

    public ResultWords getWords() {
        return new ResultWords(getOutcome(), words, page);
    }

    /** One a question; none where some answers are neither right nor wrong. */
    public List<Stroke> getStrokes() {
        if (!getOutcome().judged().isEmpty()) {
            return List.of();
        }
        return getOutcome().questions().stream()
                .map(question -> new Stroke(question.slot(), question.right(), false))
                .toList();
    }

    /** Where the one lit button leads: on to the certificate or the course, or back to what is to be read. */
    public String getNextHref() {
        Outcome found = getOutcome();
        if (found.earnsCertificate() && !found.isFailed()) {
            return Links.CERTIFICATES;
        }
        LessonRef first = firstToRead();
        return first == null ? Links.course(found.courseKey()) : Links.lesson(found.courseKey(), first.key());
    }

    public String getNextWords() {
        Outcome found = getOutcome();
        if (found.earnsCertificate() && !found.isFailed()) {
            return words.text("result.action.certificate");
        }
        LessonRef first = firstToRead();
        return first == null ? words.text("result.action.course") : words.text("result.action.read", first.number());
    }

    /** Only who failed is sent back to read; who passed finds the lessons below. */
    private @Nullable LessonRef firstToRead() {
        Outcome found = getOutcome();
        List<LessonRef> lessons = found.lessonsToRead();
        return found.isFailed() && !lessons.isEmpty() ? lessons.get(0) : null;
    }

    public String photoHref(ReviewedQuestion question) {
        return Links.photo(token, question.slot());
    }

    public String lessonHref(LessonRef lesson) {
        return Links.lesson(getOutcome().courseKey(), lesson.key());
    }

    /** Whether another attempt may begin at once. */
    public boolean isRepeatable() {
        return getOutcome().next().mayStart();
    }

    public String getRepeatHref() {
        return Links.quiz(getOutcome().courseKey(), getOutcome().quizKey());
    }

    public String getCourseHref() {
        return Links.course(getOutcome().courseKey());
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
