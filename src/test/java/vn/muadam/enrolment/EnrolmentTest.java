package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;

class EnrolmentTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void theCourseIsCompleteWhenTheLastRequiredActivityIsDone() {
        Enrolment enrolment = requiring(2);

        boolean afterTheFirst = enrolment.countDone(MORNING);
        boolean afterTheSecond = enrolment.countDone(EVENING);

        assertThat(afterTheFirst).isFalse();
        assertThat(afterTheSecond).isTrue();
        assertThat(enrolment.isCompleted()).isTrue();
        assertThat(enrolment.getCompletedAt()).contains(EVENING);
    }

    @Test
    void aCourseIsCompletedOnceAndCountsNoFurther() {
        Enrolment enrolment = requiring(1);
        enrolment.countDone(MORNING);

        boolean again = enrolment.countDone(EVENING);

        assertThat(again).isFalse();
        assertThat(enrolment.getDoneCount()).isEqualTo(1);
        assertThat(enrolment.getCompletedAt()).contains(MORNING);
    }

    @Test
    void thePlaceToComeBackToIsTheActivityOpenedLast() {
        Enrolment enrolment = requiring(3);

        enrolment.visit(new ActivityId(11), MORNING);
        enrolment.visit(new ActivityId(12), EVENING);

        assertThat(enrolment.getLastActivity()).contains(new ActivityId(12));
        assertThat(enrolment.getLastSeenAt()).isEqualTo(EVENING);
    }

    private static Enrolment requiring(int activities) {
        Syllabus syllabus = new Syllabus(new CourseId(6), new CourseVersionId(60), activities);
        return new Enrolment(new PersonId(1), 1, syllabus, Belonging.NOWHERE, MORNING);
    }
}
