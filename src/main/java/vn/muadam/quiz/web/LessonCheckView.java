package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersionId;
import vn.muadam.quiz.LessonCheck;
import vn.muadam.quiz.QuizService;

/**
 * Backs the check questions inside lessons: what was chosen stands in the address of the lesson, and nothing is stored.
 */
@Named
@RequestScoped
public class LessonCheckView {

    @Inject
    private QuizService quizService;

    @Inject
    private HttpServletRequest request;

    private final Map<String, LessonCheck> checks = new HashMap<>();

    /** The question of that key with feedback on the choice of this request; null where the version has none. */
    public @Nullable LessonCheck check(CourseVersionId version, String key) {
        if (!checks.containsKey(key)) {
            quizService.check(version, key, chosen(key)).ifPresent(check -> checks.put(key, check));
        }
        return checks.get(key);
    }

    private Set<Integer> chosen(String key) {
        Set<Integer> numbers = new TreeSet<>();
        String[] values = request.getParameterValues(key);
        if (values != null) {
            Arrays.stream(values)
                    .filter(value -> value.matches("\\d{1,3}"))
                    .map(Integer::valueOf)
                    .forEach(numbers::add);
        }
        return numbers;
    }
}
