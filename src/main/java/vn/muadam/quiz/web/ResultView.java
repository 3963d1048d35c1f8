package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.LessonRef;
import vn.muadam.quiz.Outcome;
import vn.muadam.quiz.QuizService;
import vn.muadam.quiz.ReviewedQuestion;

/** Backs /quiz/result.xhtml: passed or not, what to read again, and when to try again. */
@Named
@RequestScoped
public class ResultView {

    @Inject
    private QuizService quizService;

    @Inject
    private FacesContext faces;

    private String token = "";
    private @Nullable Outcome outcome;

    public void load() throws IOException {
        outcome = quizService.outcome(token);
        if (outcome.state().isOpen()) {
            faces.getExternalContext().redirect("/quiz/attempt.xhtml?token=" + token);
            faces.responseComplete();
        }
    }

    public Outcome getOutcome() {
        return Objects.requireNonNull(outcome);
    }

    /** The lessons behind the wrong answers, each once, in the order of the course. */
    public List<LessonRef> getLessons() {
        return getOutcome().wrong().stream()
                .map(ReviewedQuestion::lesson)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
