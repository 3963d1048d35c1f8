package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.QuizFixture.TABLET;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.FINAL;
import static vn.muadam.quiz.SittingFixture.option;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

@InContainer
class SaveMeterIT {

    @Inject
    private AttemptService service;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private DueAttempts due;

    @Test
    void everySaveCountsByWhatCameOfItAndAnAnswerThatLayOnItsPhoneAsLate() throws Exception {
        PersonId learner = SittingFixture.aLearner();
        Paper paper = As.person(learner, () -> service.start(COURSE, FINAL, PHONE));
        long stored = saves("stored");
        long refused = saves("refused");
        long late = metrics.counter(SaveMeter.LATE).getCount();
        long arrived = metrics.timer(SaveMeter.LAG).getCount();

        Instant anHourAgo = Instant.now().minusSeconds(3600);
        As.person(learner, () -> service.save(paper.token(), saving(PHONE, paper, anHourAgo)));
        assertThatThrownBy(() ->
                        As.person(learner, () -> service.save(paper.token(), saving(TABLET, paper, Instant.now()))))
                .isInstanceOf(LeaseTakenException.class);

        assertThat(saves("stored")).isEqualTo(stored + 1);
        assertThat(saves("refused")).isEqualTo(refused + 1);
        assertThat(metrics.counter(SaveMeter.LATE).getCount()).isEqualTo(late + 1);
        assertThat(metrics.timer(SaveMeter.LAG).getCount()).isEqualTo(arrived + 1);
    }

    @Test
    void anAttemptWhoseTimeIsUpWaitsToBeHandedIn() throws Exception {
        String token = As.person(SittingFixture.aLearner(), () -> service.start(COURSE, FINAL, PHONE))
                .token();
        long before = due.waiting(Instant.now()).count();
        vn.muadam.testing.Rows.change(
                "update attempt set next_check_at = ? where token = ?",
                java.sql.Timestamp.from(Instant.parse("2100-01-01T00:00:00Z")),
                token);

        assertThat(due.waiting(Instant.now()).count()).isEqualTo(before);
        assertThat(due.waiting(Instant.parse("2100-01-01T00:00:01Z")).since()).isPresent();
    }

    private long saves(String outcome) {
        return metrics.timer(SaveMeter.SAVES, new Tag("outcome", outcome)).getCount();
    }

    private static Save saving(String device, Paper paper, Instant givenAt) {
        return new Save(device, device, List.of(new GivenResponse(1, 1, option(paper, 1, 0), givenAt)));
    }
}
