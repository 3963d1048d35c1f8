package vn.muadam.certificate;

import jakarta.enterprise.inject.spi.CDI;
import vn.muadam.course.Activity;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.CompletedBy;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.PersonId;

/** Lets people complete the demo's compulsory course by the write path. */
public final class CompletionFixture {

    private CompletionFixture() {}

    /** Everything that is required is done and passed. */
    public static void completeK6(PersonId person) {
        complete("k6", person, true);
    }

    /** The same for the course of officials. */
    public static void completeK1(PersonId person) {
        complete("k1", person, true);
    }

    /** Everything is done, but no quiz is passed. */
    static void completeK6WithoutPassing(PersonId person) {
        complete("k6", person, false);
    }

    private static void complete(String course, PersonId person, boolean passed) {
        Courses courses = CDI.current().select(Courses.class).get();
        Enrolments enrolments = CDI.current().select(Enrolments.class).get();
        CourseVersion version = courses.findPublished(course).orElseThrow();
        Enrolment enrolment = enrolments.enrol(person, version.getCourseId());
        for (Activity activity : courses.activities(version.getId())) {
            if (activity.isRequired()) {
                enrolments.completeActivity(enrolment.getId(), activity.getId(), passed, CompletedBy.RULE, null);
            }
        }
    }
}
