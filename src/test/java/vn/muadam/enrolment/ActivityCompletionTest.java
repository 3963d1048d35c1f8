package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.course.ActivityId;

class ActivityCompletionTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-02T12:00:00Z");

    private final ActivityCompletion completion =
            new ActivityCompletion(new EnrolmentId(5), new ActivityId(11), MORNING);

    @Test
    void anActivityIsCompletedOnlyOnce() {
        boolean first = completion.complete(null, CompletedBy.RULE, null, MORNING);
        boolean second = completion.complete(null, CompletedBy.ADMIN, null, EVENING);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(completion.getCompletedBy()).isEqualTo(CompletedBy.RULE);
        assertThat(completion.getCompletedAt()).isEqualTo(MORNING);
    }

    @Test
    void aCompletedQuizMayStillBecomePassed() {
        completion.complete(false, CompletedBy.RULE, null, MORNING);

        completion.complete(true, CompletedBy.RULE, null, EVENING);

        assertThat(completion.isPassed()).isTrue();
    }

    @Test
    void aPassedQuizStaysPassed() {
        completion.complete(true, CompletedBy.RULE, null, MORNING);

        completion.complete(false, CompletedBy.RULE, null, EVENING);

        assertThat(completion.isPassed()).isTrue();
    }

    @Test
    void aLessonIsNeitherPassedNorFailed() {
        completion.complete(null, CompletedBy.RULE, null, MORNING);

        assertThat(completion.isPassed()).isFalse();
        assertThat(completion.getState()).isEqualTo(ActivityState.COMPLETED);
    }
}
