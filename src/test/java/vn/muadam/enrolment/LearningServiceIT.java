package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

@InContainer
class LearningServiceIT {

    private static final String K6 = LearningFixture.COURSE;

    @Inject
    private LearningService learning;

    private PersonId person;

    @BeforeEach
    void aMemberWhoHasNotBegun() {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        person = aPerson()
                .named("Trần Thị Bé")
                .memberOf(UnitFixture.aTeamIn(commune))
                .store();
    }

    @Test
    void homeOffersTheCompulsoryCourseFromItsFirstLesson() throws Exception {
        Home home = As.person(person, () -> learning.openHome());

        assertThat(home.givenName()).isEqualTo("Bé");
        assertThat(home.required()).extracting(LearnerCourse::key).containsExactly(K6);
        assertThat(home.now()).isNotNull();
        assertThat(home.journey().findPlace()).map(Step::key).contains("b1");
        assertThat(home.team().people()).isEqualTo(1);
    }

    @Test
    void homeOffersOfficialsTheirOwnCourseAndNobodyElse() throws Exception {
        PersonId official = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("92"), 1))
                .store();

        Home home = As.person(official, () -> learning.openHome());

        assertThat(home.required()).extracting(LearnerCourse::key).containsExactly("k1");
        assertThat(home.journey().findPlace()).map(Step::key).contains("b1");
        assertThat(home.team()).isNull();
        assertThat(As.person(person, () -> learning.openHome()).required())
                .extracting(LearnerCourse::key)
                .containsExactly(K6);
    }

    @Test
    void theLessonOpenedLastIsThePlaceToComeBackTo() throws Exception {
        As.person(person, () -> {
            learning.openLesson(K6, "b1");
            learning.openLesson(K6, "b3");
        });

        Home home = As.person(person, () -> learning.openHome());

        assertThat(home.journey().findPlace()).map(Step::key).contains("b3");
        assertThat(home.now().doneCount()).isEqualTo(2);
    }

    @Test
    void openingALessonTwiceCountsItOnce() throws Exception {
        OpenedLesson again = As.person(person, () -> {
            learning.openLesson(K6, "b1");
            return learning.openLesson(K6, "b1");
        });

        assertThat(again.step().isDone()).isTrue();
        assertThat(again.toMark()).isFalse();
        assertThat(again.next().key()).isEqualTo("b2");
        assertThat(As.person(person, () -> learning.findCourses()))
                .filteredOn(course -> course.key().equals(K6))
                .extracting(LearnerCourse::doneCount)
                .containsExactly(1);
    }

    @Test
    void whenEveryLessonIsReadTheFinalQuizIsLeft() throws Exception {
        As.person(person, () -> {
            for (int lesson = 1; lesson <= 12; lesson++) {
                learning.openLesson(K6, "b" + lesson);
            }
        });

        Home home = As.person(person, () -> learning.openHome());

        assertThat(home.journey().findPlace()).map(Step::key).contains("final");
    }

    @Test
    void theOutlineHoldsEveryActivityUnderItsSection() throws Exception {
        Outline outline = As.person(person, () -> learning.getOutline(K6));

        assertThat(outline.sections()).hasSize(7);
        assertThat(outline.sections().stream()
                        .mapToInt(section -> section.steps().size())
                        .sum())
                .isEqualTo(outline.journey().getSteps().size());
    }

    @Test
    void markingALessonThatIsDoneChangesNothing() throws Exception {
        As.person(person, () -> {
            learning.openLesson(K6, "b1");
            learning.markLesson(K6, "b1");
        });

        assertThat(As.person(person, () -> learning.openHome()).now().doneCount())
                .isEqualTo(1);
    }

    @Test
    void aCopyOfALessonIsNoReading() throws Exception {
        OpenedLesson copy = As.person(person, () -> learning.copyLesson(K6, "b1"));

        assertThat(copy.lesson().getHtml()).isNotEmpty();
        assertThat(copy.toMark()).as("opening it will complete it").isFalse();
        assertThat(As.person(person, () -> learning.openHome()).journey().isStarted())
                .isFalse();
    }

    @Test
    void whatWasReadWithoutNetworkCountsOnceHoweverOftenItIsSent() throws Exception {
        As.person(person, () -> {
            learning.noteReading(K6, "b2", false);
            learning.noteReading(K6, "b2", true);
        });

        Home home = As.person(person, () -> learning.openHome());

        assertThat(home.now().doneCount()).isEqualTo(1);
        assertThat(home.journey().findPlace()).map(Step::key).contains("b2");
    }

    @Test
    void whatIsNoLessonIsNeitherCopiedNorNoted() {
        assertThatThrownBy(() -> As.person(person, () -> learning.copyLesson(K6, "final")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(person, () -> learning.noteReading("k99", "b1", false)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theOutlineSaysWhatTheLessonsOfASectionTakeOnADevice() throws Exception {
        Outline outline = As.person(person, () -> learning.getOutline(K6));

        assertThat(outline.sections().get(0).lessonBytes()).as("a quiz only").isZero();
        assertThat(outline.sections().get(1).lessonBytes()).isBetween(5_000, 40_000);
    }

    @Test
    void aQuizIsNoLesson() {
        assertThatThrownBy(() -> As.person(person, () -> learning.openLesson(K6, "final")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anUnknownCourseDoesNotExist() {
        assertThatThrownBy(() -> As.person(person, () -> learning.getOutline("k99")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOfficialWithoutATeamHasNothingAssignedAndMayLearn() throws Exception {
        UnitId province = UnitFixture.province("92");
        PersonId official = aPerson().holding(Role.PROVINCE_ADMIN, province).store();

        Home before = As.person(official, () -> learning.openHome());
        As.person(official, () -> learning.openLesson(K6, "b1"));
        Home after = As.person(official, () -> learning.openHome());

        assertThat(before.required()).isEmpty();
        assertThat(before.now()).isNull();
        assertThat(after.now().key()).isEqualTo(K6);
    }

    @Test
    void nobodyLearnsWithoutSigningIn() {
        assertThatThrownBy(() -> learning.openHome()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> learning.findCourses()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> learning.getOutline(K6)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> learning.openLesson(K6, "b1")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> learning.markLesson(K6, "b1")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> learning.copyLesson(K6, "b1")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> learning.noteReading(K6, "b1", false)).isInstanceOf(EJBAccessException.class);
    }
}
