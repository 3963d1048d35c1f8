package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
                            .check(getCourse(), questionKey, chosen(questionKey))
                            .orElse(null));
        }
        return checks.get(questionKey);
    }

    private Set<Integer> chosen(String questionKey) {
        Set<Integer> numbers = new TreeSet<>();
        String[] chosen = request.getParameterValues("chosen");
        if (chosen != null && questionKey.equals(request.getParameter("check"))) {
            for (String number : chosen) {
                if (number.matches("\\d{1,2}")) {
                    numbers.add(Integer.valueOf(number));
                }
            }
        }
        return numbers;
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
