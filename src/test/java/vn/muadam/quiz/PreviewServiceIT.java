package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.FINAL;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class PreviewServiceIT {

    private static final long SEED = 20261130;

    @Inject
    private PreviewService previews;

    private CourseVersionId version;
    private PersonId trainer;

    @BeforeEach
    void aTrainer() {
        version = new CourseVersionId(
                Rows.number("select published_version_id from course where course_key = ?", COURSE));
        trainer = aPerson().holding(Role.TRAINER, UnitFixture.province("92")).store();
    }

    @Test
    void theSameSeedDrawsTheSamePaperAndNothingIsStored() throws Exception {
        long attempts = Rows.number("select count(*) from attempt");

        Preview first = As.person(trainer, () -> previews.draw(version, FINAL, SEED));
        Preview again = As.person(trainer, () -> previews.draw(version, FINAL, SEED));

        assertThat(first.questions()).hasSize(10).isEqualTo(again.questions());
        assertThat(first.isMarked()).isFalse();
        assertThat(first.reviewed()).isEmpty();
        As.person(trainer, () -> previews.mark(version, FINAL, SEED, Map.of()));
        assertThat(Rows.number("select count(*) from attempt")).isEqualTo(attempts);
        assertThat(Rows.number("select count(*) from enrolment where person_id = ?", trainer.value()))
                .isZero();
    }

    @Test
    void itIsMarkedAsALearnersWouldBeAndShowsTheRightAnswersAtOnce() throws Exception {
        Preview empty = As.person(trainer, () -> previews.mark(version, FINAL, SEED, Map.of()));

        assertThat(empty.score()).isNotNull();
        assertThat(empty.score().getPercent()).isZero();
        assertThat(empty.reviewed())
                .hasSize(10)
                .noneMatch(ReviewedQuestion::right)
                .allSatisfy(question -> assertThat(question.rightAnswers()).isNotEmpty());

        Preview right = As.person(trainer, () -> previews.mark(version, FINAL, SEED, rightAnswers(empty)));

        assertThat(right.score().getPercent()).isEqualByComparingTo("100");
        assertThat(right.score().isPassed()).isTrue();
    }

    /** Every option whose words stand among the right answers. */
    private static Map<Integer, List<String>> rightAnswers(Preview preview) {
        Map<Integer, List<String>> answers = new HashMap<>();
        for (PaperQuestion question : preview.questions()) {
            List<String> right = preview.reviewed().get(question.slot() - 1).rightAnswers();
            answers.put(
                    question.slot(),
                    question.options().stream()
                            .filter(option -> right.contains(option.html()))
                            .map(option -> Integer.toString(option.number()))
                            .toList());
        }
        return answers;
    }

    @Test
    void whatCouldBeNoAnswerIsTakenForNone() throws Exception {
        Preview odd = As.person(
                trainer, () -> previews.mark(version, FINAL, SEED, Map.of(1, List.of("99"), 77, List.of("0"))));

        assertThat(odd.reviewed().get(0).chosen()).isEmpty();
    }

    @Test
    void aQuizThatIsNotThereAndALearnerFindNothing() {
        PersonId learner = SittingFixture.aLearner();

        assertThatThrownBy(() -> As.person(trainer, () -> previews.draw(version, "khong-co", SEED)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> previews.draw(version, FINAL, SEED)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> previews.mark(version, FINAL, SEED, Map.of())))
                .isInstanceOf(EJBAccessException.class);
    }
}
