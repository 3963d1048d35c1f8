package vn.muadam.quiz;

import java.util.List;
import vn.muadam.course.Activity;
import vn.muadam.course.CourseVersion;

/** A published course with its quizzes in the order of the outline, to choose one from. */
public record QuizzesOfCourse(String courseKey, CourseVersion version, List<Activity> quizzes) {

    public QuizzesOfCourse {
        quizzes = List.copyOf(quizzes);
    }
}
