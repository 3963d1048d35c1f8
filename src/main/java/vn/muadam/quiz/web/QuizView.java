package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.QuizService;
import vn.muadam.quiz.QuizSheet;

/** Backs /quiz/quiz.xhtml: what a quiz asks for, the attempts so far, and the one button that may be pressed now. */
@Named
@RequestScoped
public class QuizView {

    @Inject
    private QuizService quizService;

    private String course = "";
    private String quiz = "";
    private @Nullable QuizSheet sheet;

    public void load() {
        sheet = quizService.sheet(course, quiz);
    }

    public @Nullable QuizSheet getSheet() {
        return sheet;
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
