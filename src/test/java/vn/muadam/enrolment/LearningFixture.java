package vn.muadam.enrolment;

import java.util.ArrayList;
import java.util.List;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.Rows;

/** The compulsory course of the demo for in-container tests. */
final class LearningFixture {

    static final String COURSE = "k6";

    private LearningFixture() {}

    static CourseId course() {
        return new CourseId(Rows.number("select id from course where course_key = ?", COURSE));
    }

    static ActivityId activity(String key) {
        return new ActivityId(Rows.number(
                "select a.id from activity a join course c on c.published_version_id = a.version_id"
                        + " where c.course_key = ? and a.activity_key = ?",
                COURSE,
                key));
    }

    /** What the course asks for: twelve lessons, then the final quiz. */
    static List<String> requiredKeys() {
        List<String> keys = new ArrayList<>();
        for (int lesson = 1; lesson <= 12; lesson++) {
            keys.add("b" + lesson);
        }
        keys.add("final");
        return keys;
    }

    /** The roll-up's count of that name for the team, 0 where there is no row. */
    static long rolledUp(UnitId team, String count) {
        return rolledUp(team, count, course());
    }

    static long rolledUp(UnitId team, String count, CourseId course) {
        return Rows.number(
                "select coalesce(sum(" + count + "), 0) from team_course_progress where team_id = ? and course_id = ?",
                team.value(),
                course.value());
    }
}
