package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AttemptService;
import vn.muadam.quiz.NextTurn;
import vn.muadam.quiz.Paper;
import vn.muadam.quiz.PastAttempt;
import vn.muadam.quiz.QuizService;
import vn.muadam.quiz.QuizSheet;
import vn.muadam.shared.web.PageView;

/** Backs /quiz/quiz.xhtml: the rules of a quiz, the attempts so far, and the button to begin or go on. */
@Named
@RequestScoped
public class QuizView {

    @Inject
    private QuizService quizService;

    @Inject
    private AttemptService attemptService;

    @Inject
    private PageView page;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private String course = "";
    private String quiz = "";
    private @Nullable QuizSheet sheet;

    /** Begins, or goes on with the open attempt, at the first question without an answer. */
    public String start() {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        Paper paper = attemptService.start(course, quiz, Device.of(request, response));
        int slot = paper.unanswered().isEmpty()
                        || paper.unanswered().size() == paper.questions().size()
                ? 1
                : paper.unanswered().get(0).slot();
        return "/quiz/attempt?faces-redirect=true&token=" + paper.token() + "&slot=" + slot;
    }

    /** Read when first asked for: also after a start that was refused. */
    public QuizSheet getSheet() {
        if (sheet == null) {
            sheet = quizService.sheet(course, quiz);
        }
        return sheet;
    }

    private NextTurn next() {
        return getSheet().next();
    }

    public boolean isOpen() {
        return next().openToken() != null;
    }

    public boolean isStartable() {
        return next().openToken() != null || next().mayStart();
    }

    /** Why the button cannot be pressed, and what to do. */
    public String getObstacle() {
        NextTurn next = next();
        if (next.isUsedUp()) {
            return words.text("quiz.noAttemptLeft");
        }
        return next.allowedAt() == null ? "" : words.text("quiz.help.wait", words.momentToCome(next.allowedAt()));
    }

    public String getActionWords() {
        if (isOpen()) {
            return words.text("quiz.action.resume");
        }
        return words.text(getSheet().attempts().isEmpty() ? "quiz.action.start" : "quiz.action.again");
    }

    public String getTask() {
        return new QuizRules(getSheet(), words).task();
    }

    public List<String> getRules() {
        return new QuizRules(getSheet(), words).sentences();
    }

    /** The closed attempts, the latest first; the open one is what the button leads to. */
    public List<PastLine> getLines() {
        List<PastLine> lines = new ArrayList<>();
        for (PastAttempt attempt : getSheet().attempts()) {
            if (!attempt.isOpen()) {
                lines.add(0, PastLine.of(attempt, words, page));
            }
        }
        return lines;
    }

    public String getCourseHref() {
        return Links.course(course);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = course == null ? "" : course;
    }

    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(@Nullable String quiz) {
        this.quiz = quiz == null ? "" : quiz;
    }
}
