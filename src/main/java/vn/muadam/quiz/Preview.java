package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;

/**
 * A quiz as a learner would meet it, drawn for whoever looks after the course; nothing of it is stored or counted.
 *
 * @param seed draws the very same paper again
 * @param questions with what was answered so far
 * @param score null before it is marked
 * @param reviewed everything there is to see of the answers; empty before they are marked
 */
public record Preview(
        CourseVersion version,
        String courseKey,
        String quizKey,
        String title,
        long seed,
        List<PaperQuestion> questions,
        @Nullable Score score,
        List<ReviewedQuestion> reviewed) {

    public Preview {
        questions = List.copyOf(questions);
        reviewed = List.copyOf(reviewed);
    }

    public boolean isMarked() {
        return score != null;
    }
}
