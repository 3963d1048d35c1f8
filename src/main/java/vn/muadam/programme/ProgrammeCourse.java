package vn.muadam.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.muadam.course.CourseId;

/** The place of a course in a set of a programme. */
@Embeddable
public class ProgrammeCourse {

    private int ordinal;

    @Column(name = "course_id")
    private CourseId course;

    protected ProgrammeCourse() {} // for JPA

    ProgrammeCourse(int ordinal, CourseId course) {
        this.ordinal = ordinal;
        this.course = course;
    }

    CourseId getCourse() {
        return course;
    }

    int getOrdinal() {
        return ordinal;
    }
}
