package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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
    private DeviceView device;

    @Inject
    private Redirect redirect;

    @Inject
    private Words words;

    private String course = "";
    private String quiz = "";
    private @Nullable QuizSheet sheet;

    /** A page that was posted begins or goes on; one that was asked for is shown, if there is such a quiz. */
    public void act() throws IOException {
        if (redirect.isDue()) {
            Paper paper = attemptService.start(course, quiz, device.getName());
            redirect.to(Links.attempt(paper.token(), paper.firstToAnswer()));
        } else {
            getSheet();
        }
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
        return !getSheet().closedToHelp() && (isOpen() || next().mayStart());
    }

    /** Why the button cannot be pressed, and what to do. */
    public String getObstacle() {
        return new QuizRules(getSheet(), words).obstacle();
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

    /** The attempt that was closed last, to which this device may still keep answers; empty while there is none. */
    public String getClosedToken() {
        List<PastAttempt> attempts = getSheet().attempts();
        PastAttempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
        return last == null || last.isOpen() ? "" : last.token();
    }

    /** The one way on where the button cannot be pressed. */
    public String getWayOn() {
        return getSheet().closedToHelp() ? "/account/mine/help.xhtml" : getCourseHref();
    }

    public String getWayOnWords() {
        return words.text(getSheet().closedToHelp() ? "quiz.action.endHelp" : "quiz.action.readAgain");
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
