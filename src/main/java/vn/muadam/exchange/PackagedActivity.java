package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;

/** One step of a course as its package describes it, before it becomes an activity of a stored version. */
public sealed interface PackagedActivity {

    /** What activities of every kind have. */
    Head head();

    /** What must be true for an activity to count as done; several conditions hold together. */
    enum Condition {
        OPENED,
        CHECKED,
        MARKED,
        SUBMITTED,
        PASSED,
        CONFIRMED,
        ATTENDED
    }

    /** The proof that a practice asks for. */
    enum Evidence {
        NONE,
        PHOTO,
        TEXT
    }

    /** Who says that a practice was done. */
    enum ConfirmedBy {
        SELF,
        LEADER,
        OFFICIAL
    }

    /** Key, title and rules; an empty audience means that of the course. */
    record Head(
            String key,
            String title,
            int minutes,
            boolean required,
            List<Condition> completeWhen,
            List<CourseOutline.Audience> audience,
            Position at) {}

    /** A text to read. */
    record Lesson(Head head, String source, Position sourceAt) implements PackagedActivity {}

    /** Questions to answer. */
    record Quiz(Head head, QuizRules rules) implements PackagedActivity {}

    /** Questions without a right answer, in a file of their own. */
    record Survey(Head head, String source, Position sourceAt) implements PackagedActivity {}

    /** Something to do in the hamlet; the task is CommonMark. */
    record Practice(Head head, String task, int count, String unit, Evidence evidence, ConfirmedBy confirmedBy)
            implements PackagedActivity {}

    /** A gathering of the team; the credited lessons are complete for everyone present. */
    record Meeting(Head head, int minPeople, List<String> agenda, Optional<String> groupQuiz, List<String> credits)
            implements PackagedActivity {}
}
