package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.KeepableQuiz;
import vn.muadam.quiz.QuizService;

/** Tells the outline of a course which of its quizzes a device may keep for the time without network. */
@Named
@RequestScoped
public class KeepableQuizzesView {

    /** What a paper with its page takes on a device, and what each of its questions adds: measured on our courses. */
    private static final int PAGE_BYTES = 13_000;

    private static final int QUESTION_BYTES = 1_800;

    @Inject
    private QuizService quizService;

    private @Nullable Map<String, KeepableQuiz> quizzes;

    /** The keys of those that may be kept, with spaces between them. */
    public String keys(String course, List<String> among) {
        return found(course, among)
                .filter(KeepableQuiz::keepable)
                .map(KeepableQuiz::key)
                .collect(Collectors.joining(" "));
    }

    /** What those take that may be kept. */
    public int bytes(String course, List<String> among) {
        return found(course, among)
                .filter(KeepableQuiz::keepable)
                .mapToInt(quiz -> PAGE_BYTES + QUESTION_BYTES * quiz.questions())
                .sum();
    }

    /** Whether one of them needs the network. */
    public boolean isLeftOut(String course, List<String> among) {
        return !found(course, among).allMatch(KeepableQuiz::keepable);
    }

    private Stream<KeepableQuiz> found(String course, List<String> among) {
        if (quizzes == null) {
            quizzes = quizService.findKeepable(course).stream()
                    .collect(Collectors.toMap(KeepableQuiz::key, Function.identity()));
        }
        return among.stream().map(quizzes::get);
    }
}
