package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.FINAL;
import static vn.muadam.quiz.SittingFixture.PRETEST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

@InContainer
class QuizServiceIT {

    private static final String CHECK = "k6-c-b1";

    @Inject
    private QuizService quizzes;

    @Inject
    private AttemptService attempts;

    private PersonId learner;

    @BeforeEach
    void somebodyWhoHasNotBegun() {
        learner = SittingFixture.aLearner();
    }

    @Test
    void theSheetNamesTheRulesBeforeTheFirstAttempt() throws Exception {
        QuizSheet sheet = As.person(learner, () -> quizzes.sheet(COURSE, FINAL));

        assertThat(sheet.questionCount()).isEqualTo(10);
        assertThat(sheet.neededRight()).isEqualTo(8);
        assertThat(sheet.waitMinutes()).isEqualTo(10);
        assertThat(sheet.attempts()).isEmpty();
        assertThat(sheet.next().mayStart()).isTrue();
    }

    @Test
    void theQuizzesThatADeviceMayKeepAreToldWithTheirLength() throws Exception {
        List<KeepableQuiz> found = As.person(learner, () -> quizzes.findKeepable(COURSE));

        assertThat(found).contains(new KeepableQuiz(FINAL, 10, true)).allMatch(KeepableQuiz::keepable);
        assertThat(SittingFixture.attemptsOf(learner))
                .as("nothing is begun by that")
                .isZero();
    }

    @Test
    void lookingAtAQuizBeginsNothing() throws Exception {
        As.person(learner, () -> quizzes.sheet(COURSE, FINAL));

        assertThat(SittingFixture.attemptsOf(learner)).isZero();
    }

    @Test
    void theSheetListsTheAttemptsAndSaysWhenTheNextMayBegin() throws Exception {
        String token = handedIn(FINAL);

        QuizSheet sheet = As.person(learner, () -> quizzes.sheet(COURSE, FINAL));

        assertThat(sheet.attempts()).extracting(PastAttempt::token).containsExactly(token);
        assertThat(sheet.next().mayStart()).isFalse();
        assertThat(sheet.next().allowedAt()).isAfter(Instant.now());
    }

    @Test
    void afterTheOnlyAttemptNoneIsLeft() throws Exception {
        handedIn(PRETEST);

        QuizSheet sheet = As.person(learner, () -> quizzes.sheet(COURSE, PRETEST));

        assertThat(sheet.next().isUsedUp()).isTrue();
    }

    @Test
    void whoFailedIsToldWhichLessonsToReadAgain() throws Exception {
        String token = handedIn(FINAL);

        Outcome outcome = As.person(learner, () -> quizzes.outcome(token));

        assertThat(outcome.isFailed()).isTrue();
        assertThat(outcome.questions()).hasSize(10).noneMatch(ReviewedQuestion::right);
        assertThat(outcome.lessonsToRead()).isNotEmpty();
        assertThat(outcome.earnsCertificate()).isFalse();
    }

    @Test
    void theResultOfSomebodyElseDoesNotExist() throws Exception {
        String token = handedIn(FINAL);
        PersonId other = SittingFixture.aLearner();

        assertThatThrownBy(() -> As.person(other, () -> quizzes.outcome(token))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCheckInsideALessonTellsRightFromWrongAndStoresNothing() throws Exception {
        LessonCheck before = check(List.of());
        List<LessonCheck> answered = new ArrayList<>();
        for (PaperOption option : before.options()) {
            answered.add(check(List.of(Integer.toString(option.number()))));
        }

        assertThat(before.answered()).isFalse();
        assertThat(before.feedback()).isEmpty();
        assertThat(answered).allMatch(LessonCheck::answered);
        assertThat(answered).filteredOn(LessonCheck::right).hasSize(1);
        assertThat(SittingFixture.attemptsOf(learner)).isZero();
    }

    @Test
    void whatIsNotPublishedDoesNotExist() throws Exception {
        assertThatThrownBy(() -> As.person(learner, () -> quizzes.sheet("khong-co", FINAL)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> quizzes.sheet(COURSE, "b1")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> quizzes.check("khong-co", CHECK, List.of())))
                .isInstanceOf(NotFoundException.class);
        assertThat(As.person(learner, () -> quizzes.check(COURSE, "khong-co", List.of())))
                .isEmpty();
    }

    @Test
    void nobodySeesAnythingWithoutSigningIn() {
        assertThatThrownBy(() -> quizzes.sheet(COURSE, FINAL)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> quizzes.outcome("token")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> quizzes.check(COURSE, CHECK, List.of())).isInstanceOf(EJBAccessException.class);
    }

    private String handedIn(String quiz) throws Exception {
        return As.person(learner, () -> {
            String token = attempts.start(COURSE, quiz, PHONE).token();
            attempts.submit(token, new Save(PHONE, "last", List.of()), Instant.now());
            return token;
        });
    }

    private LessonCheck check(List<String> values) throws Exception {
        return As.person(learner, () -> quizzes.check(COURSE, CHECK, values)).orElseThrow();
    }
}
