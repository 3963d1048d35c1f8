package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.enrolment.ActivityState.COMPLETED;
import static vn.muadam.enrolment.ActivityState.NOT_STARTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muadam.course.ActivityId;
import vn.muadam.course.ActivityKind;

/** The course of these tests: a voluntary quiz, lessons 1 and 2, a practice quiz, lesson 3, the final quiz. */
class JourneyTest {

    private static final List<String> KEYS = List.of("pretest", "b1", "b2", "practice", "b3", "final");

    @Test
    void whoHasNotBegunStartsWithTheFirstLesson() {
        Journey journey = journey(null);

        assertThat(journey.isStarted()).isFalse();
        assertThat(journey.findPlace()).map(Step::key).contains("b1");
        assertThat(journey.findWarmUp()).map(Step::key).contains("pretest");
    }

    @Test
    void theLessonThatWasOpenLastIsThePlaceToGoOnEvenThoughItCountsAsDone() {
        Journey journey = journey("b2", "b1", "b2");

        assertThat(journey.findPlace()).map(Step::key).contains("b2");
    }

    @Test
    void afterAPracticeQuizTheNextUnreadLessonFollows() {
        Journey journey = journey("practice", "b1", "b2", "practice");

        assertThat(journey.findPlace()).map(Step::key).contains("b3");
    }

    @Test
    void whenAllLessonsAreReadTheFinalQuizIsLeft() {
        Journey journey = journey("b3", "b1", "b2", "b3");

        assertThat(journey.findPlace()).map(Step::key).contains("final");
    }

    @Test
    void aLessonThatWasSkippedComesBeforeTheFinalQuiz() {
        Journey journey = journey("b3", "b2", "b3");

        Step lastLesson = journey.find("b3").orElseThrow();

        assertThat(journey.findNext(lastLesson)).map(Step::key).contains("b1");
    }

    @Test
    void aCompletedCourseHasNoPlaceLeft() {
        Journey journey = new Journey(steps(Set.copyOf(KEYS)), id("final"), true);

        assertThat(journey.findPlace()).isEmpty();
        assertThat(journey.findNext(journey.find("b3").orElseThrow())).isEmpty();
    }

    @Test
    void lessonsFollowEachOtherAndThePracticeIsOfferedBeside() {
        Journey journey = journey("b2", "b1", "b2");
        Step second = journey.find("b2").orElseThrow();

        assertThat(journey.findPrevious(second)).map(Step::key).contains("b1");
        assertThat(journey.findNext(second)).map(Step::key).contains("b3");
        assertThat(journey.findPracticeAfter(second)).map(Step::key).contains("practice");
        assertThat(journey.findPracticeAfter(journey.find("b1").orElseThrow())).isEmpty();
        assertThat(journey.findPrevious(journey.find("b1").orElseThrow())).isEmpty();
    }

    @Test
    void inASequenceAStepIsReachedWhenEverythingRequiredBeforeItIsDone() {
        Journey journey = journey("b1", "b1");

        assertThat(journey.isReached(journey.find("b2").orElseThrow())).isTrue();
        assertThat(journey.isReached(journey.find("b3").orElseThrow())).isFalse();
    }

    private static Journey journey(@Nullable String last, String... done) {
        return new Journey(steps(Set.of(done)), last == null ? null : id(last), false);
    }

    private static List<Step> steps(Set<String> done) {
        List<Step> steps = new ArrayList<>();
        int lessons = 0;
        for (String key : KEYS) {
            boolean lesson = key.startsWith("b");
            lessons += lesson ? 1 : 0;
            steps.add(new Step(
                    id(key),
                    key,
                    lesson ? ActivityKind.LESSON : ActivityKind.QUIZ,
                    key,
                    5,
                    lesson || key.equals("final"),
                    1,
                    lesson ? lessons : 0,
                    done.contains(key) ? COMPLETED : NOT_STARTED,
                    false));
        }
        return steps;
    }

    private static ActivityId id(String key) {
        return new ActivityId(KEYS.indexOf(key) + 1L);
    }
}
