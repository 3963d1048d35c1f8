package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.QuizFixture.TABLET;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.FINAL;
import static vn.muadam.quiz.SittingFixture.PRETEST;
import static vn.muadam.quiz.SittingFixture.option;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.enrolment.LearningService;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

/** A paper that a device takes along to where there is no network. */
@InContainer
class KeptAttemptIT {

    @Inject
    private AttemptService attempts;

    @Inject
    private LearningService learning;

    private PersonId learner;

    @BeforeEach
    void somebodyWhoHasNotBegun() {
        learner = SittingFixture.aLearner();
    }

    @Test
    void aPaperIsTakenAlongWithoutLeavingThePlace() throws Exception {
        As.person(learner, () -> learning.openLesson(COURSE, "b1"));

        Paper kept = As.person(learner, () -> attempts.keep(COURSE, FINAL, PHONE));

        assertThat(kept.keepable()).isTrue();
        assertThat(kept.questions()).hasSize(10);
        assertThat(As.person(learner, () -> learning.openHome())
                        .journey()
                        .findPlace()
                        .orElseThrow()
                        .key())
                .isEqualTo("b1");
    }

    @Test
    void whatIsTakenAlongIsTheOpenAttemptAndItsLeaseStays() throws Exception {
        Paper begun = As.person(learner, () -> attempts.start(COURSE, FINAL, TABLET));

        Paper kept = As.person(learner, () -> attempts.keep(COURSE, FINAL, PHONE));

        assertThat(kept.token()).isEqualTo(begun.token());
        assertThat(kept.isHeldHere()).isFalse();
        assertThat(SittingFixture.attemptsOf(learner)).isEqualTo(1);
    }

    @Test
    void nothingIsTakenAlongWhereNoAttemptIsLeft() throws Exception {
        Paper only = As.person(learner, () -> attempts.keep(COURSE, PRETEST, PHONE));
        As.person(learner, () -> {
            Save last = new Save(PHONE, "last", List.of(new GivenResponse(1, 1, option(only, 1, 0), Instant.now())));
            return attempts.submit(only.token(), last, Instant.now());
        });

        assertThatThrownBy(() -> As.person(learner, () -> attempts.keep(COURSE, PRETEST, PHONE)))
                .isInstanceOf(NoAttemptLeftException.class);
    }

    @Test
    void onlyLearnersTakeAQuizAlongAndOnlyOneThatThereIs() {
        assertThatThrownBy(() -> attempts.keep(COURSE, FINAL, PHONE)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> attempts.keep(COURSE, "khong-co", PHONE)))
                .isInstanceOf(NotFoundException.class);
    }
}
