package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.LessonCheck;
import vn.muadam.quiz.QuizService;

/**
 * Backs the check questions inside a lesson. An answer is part of the address, so that it works without script, survives
 * going back, and stores nothing.
 */
@Named
@RequestScoped
public class LessonCheckView {

    @Inject
    private QuizService quizService;

    @Inject
    private HttpServletRequest request;

    private final Map<String, @Nullable LessonCheck> checks = new HashMap<>();

    /** The check question of that key in the course of this page; null when the version has none. */
    public @Nullable LessonCheck check(@Nullable String questionKey) {
        if (questionKey == null || questionKey.isEmpty()) {
            return null;
        }
        if (!checks.containsKey(questionKey)) {
            checks.put(
                    questionKey,
                    quizService
                            .check(getCourse(), questionKey, values(questionKey))
                            .orElse(null));
        }
        return checks.get(questionKey);
    }

    private List<String> values(String questionKey) {
        String[] values = request.getParameterValues("value");
        return values != null && questionKey.equals(request.getParameter("check")) ? List.of(values) : List.of();
    }

    public String getCourse() {
        return parameter("course");
    }

    public String getLesson() {
        return parameter("lesson");
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
