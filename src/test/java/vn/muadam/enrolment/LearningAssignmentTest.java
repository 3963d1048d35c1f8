package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

class LearningAssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @Test
    void theDueDayItselfIsStillInTime() {
        LearningAssignment assignment = assigned(false, null);

        assertThat(assignment.isOverdueOn(DUE)).isFalse();
        assertThat(assignment.isOverdueOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatIsCompletedIsNeverOverdue() {
        LearningAssignment assignment = assigned(true, null);

        assignment.complete(NOW);

        assertThat(assignment.isOverdueOn(DUE.plusYears(1))).isFalse();
    }

    @Test
    void whoLearnsAlreadyIsInProgressFromTheBeginning() {
        assertThat(assigned(true, null).getState()).isEqualTo(AssignmentState.IN_PROGRESS);
    }

    @Test
    void whoCompletedTheCourseBeforeHasNothingLeftToDo() {
        LearningAssignment assignment = assigned(true, NOW);

        assertThat(assignment.getState()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(assignment.getCompletedAt()).isEqualTo(NOW);
    }

    @Test
    void aCompletedAssignmentKeepsItsDay() {
        LearningAssignment assignment = assigned(true, NOW);

        assignment.complete(NOW.plusSeconds(60));

        assertThat(assignment.getCompletedAt()).isEqualTo(NOW);
    }

    private static LearningAssignment assigned(boolean started, @Nullable Instant completedAt) {
        MissingAssignment missing = new MissingAssignment(
                new PersonId(1), new CourseId(6), 3, new UnitId(9), null, DUE, started, completedAt);
        return new LearningAssignment(missing, NOW);
    }
}
