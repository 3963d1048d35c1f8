package vn.muadam.reporting;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import vn.muadam.course.Activity;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.CompletedBy;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.enrolment.LearningService;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.As;
import vn.muadam.testing.Rows;

/** What people of in-container tests do with the demo's compulsory course, through the write path. */
final class ReportFixture {

    static final String COURSE = "k6";

    private ReportFixture() {}

    /** Opens the home page for the first time, which assigns the course. */
    static void isAssigned(PersonId person) throws Exception {
        As.person(
                person, () -> CDI.current().select(LearningService.class).get().openHome());
    }

    static void begins(PersonId person) {
        Enrolments enrolments = CDI.current().select(Enrolments.class).get();
        Enrolment unused = enrolments.enrol(person, version().getCourseId());
    }

    static void completes(PersonId person) {
        Enrolments enrolments = CDI.current().select(Enrolments.class).get();
        CourseVersion version = version();
        Enrolment enrolment = enrolments.enrol(person, version.getCourseId());
        for (Activity activity : courses().activities(version.getId())) {
            if (activity.isRequired()) {
                enrolments.completeActivity(enrolment.getId(), activity.getId(), true, CompletedBy.RULE, null);
            }
        }
    }

    /** Ends the membership: that day is its last. */
    static void leaves(PersonId person, UnitId team, LocalDate lastDay) {
        Rows.change(
                "update membership set valid_to = ? where person_id = ? and team_id = ?",
                java.sql.Date.valueOf(lastDay),
                person.value(),
                team.value());
    }

    private static CourseVersion version() {
        return courses().findPublished(COURSE).orElseThrow();
    }

    private static Courses courses() {
        return CDI.current().select(Courses.class).get();
    }
}
