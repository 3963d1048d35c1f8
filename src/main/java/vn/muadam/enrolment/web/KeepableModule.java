package vn.muadam.enrolment.web;

import java.util.List;
import vn.muadam.enrolment.Outline;
import vn.muadam.enrolment.Step;

/**
 * What of a section a device can keep for the time without network: what the learner may open now.
 *
 * @param lessons keys of lessons
 * @param quizzes keys of quizzes; which of them may be kept, the quizzes know
 * @param bytes what the lessons take with their pages
 */
public record KeepableModule(String key, List<String> lessons, List<String> quizzes, int bytes) {

    /** What a page takes around its lesson: measured. */
    private static final int PAGE_BYTES = 8_000;

    static KeepableModule of(Outline outline, Outline.Section section) {
        List<Step> open = section.steps().stream().filter(outline::isOpen).toList();
        List<String> lessons =
                open.stream().filter(Step::isLesson).map(Step::key).toList();
        return new KeepableModule(
                section.key(),
                lessons,
                open.stream().filter(Step::isQuiz).map(Step::key).toList(),
                section.lessonBytes() + PAGE_BYTES * lessons.size());
    }

    public boolean isEmpty() {
        return lessons.isEmpty() && quizzes.isEmpty();
    }

    /** The keys of its lessons, with spaces between them. */
    public String lessonKeys() {
        return String.join(" ", lessons);
    }
}
