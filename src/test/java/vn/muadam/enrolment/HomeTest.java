package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseVersionId;

class HomeTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-02T12:00:00Z");

    private final LearnerCourse offered = course("offered", null, null, null);
    private final LearnerCourse waiting = course("waiting", AssignmentState.ASSIGNED, null, null);
    private final LearnerCourse begun = course("begun", AssignmentState.IN_PROGRESS, MORNING, null);
    private final LearnerCourse begunLater = course("begunLater", null, EVENING, null);
    private final LearnerCourse done = course("done", AssignmentState.COMPLETED, EVENING, EVENING);

    @Test
    void theCourseThatWasOpenLastGoesBeforeEverythingElse() {
        assertThat(Home.choose(List.of(waiting, done, begun, begunLater))).isEqualTo(begunLater);
    }

    @Test
    void whatIsAssignedGoesBeforeWhatIsDone() {
        assertThat(Home.choose(List.of(done, waiting, offered))).isEqualTo(waiting);
    }

    @Test
    void whenEverythingIsDoneTheCardLeadsToTheCertificate() {
        assertThat(Home.choose(List.of(offered, done))).isEqualTo(done);
    }

    @Test
    void aCourseThatIsOnlyOfferedIsLeftToChoose() {
        assertThat(Home.choose(List.of(offered))).isNull();
    }

    private static LearnerCourse course(
            String key, @Nullable AssignmentState state, @Nullable Instant lastSeen, @Nullable Instant completed) {
        return new LearnerCourse(
                key,
                new CourseVersionId(1),
                key,
                key,
                null,
                60,
                state,
                LocalDate.of(2026, 12, 31),
                lastSeen == null ? null : new EnrolmentId(1),
                0,
                13,
                null,
                lastSeen,
                completed,
                null);
    }
}
