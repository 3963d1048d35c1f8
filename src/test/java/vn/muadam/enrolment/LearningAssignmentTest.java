package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

class LearningAssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
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

    @Test
    void whoIsExemptOwesNothingUntilTheExemptionEnds() {
        LearningAssignment assignment = assigned(true, null);

        assignment.exempt("Nằm viện", TODAY);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.EXEMPT);
        assertThat(assignment.isOverdueOn(DUE.plusYears(1))).isFalse();
        assertThat(assignment.complete(NOW)).isFalse();

        assignment.oblige(true, null, "Đã khỏe", TODAY);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(assignment.getDecisionReason()).isEqualTo("Đã khỏe");
    }

    @Test
    void whoFinishedWhileExemptHasFinishedWhenTheExemptionEnds() {
        LearningAssignment assignment = assigned(true, null);
        assignment.exempt("Nằm viện", TODAY);

        assignment.oblige(true, NOW, "Đã khỏe", TODAY);

        assertThat(assignment.getState()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(assignment.getCompletedAt()).isEqualTo(NOW);
    }

    @Test
    void theFirstDueDayIsRememberedHoweverOftenItIsPutOff() {
        LearningAssignment assignment = assigned(false, null);

        assignment.extend(DUE.plusDays(10), "Mất điện thoại", TODAY);
        assignment.extend(DUE.plusDays(20), "Vẫn chưa có máy", TODAY);

        assertThat(assignment.getDueOn()).contains(DUE.plusDays(20));
        assertThat(assignment.getFirstDueOn()).isEqualTo(DUE);
        assertThat(assignment.isOverdueOn(DUE.plusDays(15))).isFalse();
    }

    @Test
    void aDueDayIsPutOffToALaterOneThatIsStillToCome() {
        LearningAssignment assignment = assigned(false, null);

        assertThatThrownBy(() -> assignment.extend(DUE, "Sớm", TODAY)).isInstanceOf(ExtensionDayException.class);
        assertThatThrownBy(() -> assignment.extend(DUE.plusDays(5), "Muộn", DUE.plusDays(5)))
                .isInstanceOf(ExtensionDayException.class);
        assertThat(assignment.getFirstDueOn()).isNull();
        assertThat(assignment.getDecisionReason()).isNull();
    }

    @Test
    void whatIsCompletedCanBeNeitherWaivedNorPutOff() {
        LearningAssignment assignment = assigned(true, NOW);

        assertThatThrownBy(() -> assignment.exempt("Nằm viện", TODAY)).isInstanceOf(NothingOwedException.class);
        assertThatThrownBy(() -> assignment.extend(DUE.plusDays(1), "Nằm viện", TODAY))
                .isInstanceOf(NothingOwedException.class);
        assertThatThrownBy(() -> assignment.oblige(true, NOW, "Đã khỏe", TODAY))
                .isInstanceOf(NothingOwedException.class);
    }

    private static LearningAssignment assigned(boolean started, @Nullable Instant completedAt) {
        MissingAssignment missing =
                new MissingAssignment(new PersonId(1), new CourseId(6), 3, new UnitId(9), null, null, 0, null);
        LearningAssignment assignment = new LearningAssignment(missing, DUE, NOW);
        assignment.follow(started, completedAt);
        return assignment;
    }
}
