package vn.muadam.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.Activity;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.CompletedBy;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.programme.ProgrammeDraft.SetDraft;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** A commune composes a programme of the two courses there are. */
@InContainer
class ProgrammeServiceIT {

    @Inject
    private ProgrammeService programmes;

    @Inject
    private LearnerProgrammeService learning;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    private UnitId commune;
    private PersonId trainer;
    private PersonId learner;
    private PersonId other;

    @BeforeEach
    void aCommuneWithTwoLearners() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 7);
        UnitId team = UnitFixture.aTeamIn(commune);
        trainer = aPerson().holding(Role.TRAINER, commune).store();
        learner = aPerson().named("An Thị Chương").memberOf(team).store();
        other = aPerson().named("Bá Văn Trình").memberOf(team).store();
    }

    @Test
    void whatWasCompletedBeforeCountsAndASetIsNeverMoreThanComplete() throws Exception {
        completed(learner, "k6");
        completed(learner, "k1");
        long id = opened(List.of(new SetDraft("Chọn một", SetRule.ANY, 0, List.of("k6", "k1"))));

        ProgrammeProgress mine = mine(learner, id);
        assertThat(mine.isCompleted()).isTrue();
        assertThat(mine.sets().get(0).done()).isEqualTo(1);
        assertThat(mine(other, id).done()).isZero();

        assertThat(As.person(trainer, () -> programmes.findProgress(id, 0, 500)))
                .filteredOn(
                        line -> line.person().equals(learner) || line.person().equals(other))
                .extracting(PersonProgress::fullName, PersonProgress::done)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("An Thị Chương", 1),
                        org.assertj.core.groups.Tuple.tuple("Bá Văn Trình", 0));
        int members = As.person(trainer, () -> programmes.countMembers(id));
        int complete = As.person(trainer, () -> programmes.countCompleted(id));
        assertThat(complete).isPositive().isLessThan(members);
    }

    @Test
    void everySetIsNeededAndEachSaysHowMany() throws Exception {
        long id = opened(List.of(
                new SetDraft("Bắt buộc", SetRule.ALL, 0, List.of("k6")),
                new SetDraft("Thêm", SetRule.AT_LEAST, 1, List.of("k1"))));
        completed(learner, "k6");

        ProgrammeProgress half = mine(learner, id);
        assertThat(half.done()).isEqualTo(1);
        assertThat(half.isCompleted()).isFalse();
        assertThat(half.sets().get(0).courses())
                .extracting(ProgrammeProgress.CourseProgress::completed)
                .containsExactly(true);

        completed(learner, "k1");
        assertThat(mine(learner, id).isCompleted()).isTrue();
    }

    @Test
    void aDraftIsSeenByNoLearnerAndARetiredOneIsOfferedToNobody() throws Exception {
        long id = composed(List.of(new SetDraft("Một", SetRule.ALL, 0, List.of("k6"))));
        assertThat(idsOf(learner)).doesNotContain(id);
        assertThat(As.person(trainer, () -> programmes.preview(id)).done()).isZero();

        As.person(trainer, () -> programmes.open(id));
        assertThat(idsOf(learner)).contains(id);
        assertThatThrownBy(() -> As.person(trainer, () -> programmes.open(id)))
                .isInstanceOf(ProgrammeStateException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> programmes.discard(id)))
                .isInstanceOf(ProgrammeStateException.class);

        As.person(trainer, () -> programmes.retire(id));
        assertThat(idsOf(learner)).doesNotContain(id);
        assertThatThrownBy(() -> As.person(trainer, () -> programmes.retire(id)))
                .isInstanceOf(ProgrammeStateException.class);

        long draft = composed(List.of(new SetDraft("Hai", SetRule.ALL, 0, List.of("k1"))));
        As.person(trainer, () -> programmes.discard(draft));
        assertThatThrownBy(() -> As.person(trainer, () -> programmes.get(draft)))
                .isInstanceOf(NotFoundException.class);
        assertThat(Rows.number("select count(*) from programme_set where programme_id = " + draft))
                .isZero();
    }

    @Test
    void whatCannotBeAProgrammeIsRefusedWhole() {
        long before = Rows.number("select count(*) from programme");
        List<List<SetDraft>> unsound = List.of(
                List.of(),
                List.of(new SetDraft(" ", SetRule.ALL, 0, List.of("k6"))),
                List.of(new SetDraft("Trống", SetRule.ALL, 0, List.of())),
                List.of(new SetDraft("Quá nhiều", SetRule.AT_LEAST, 3, List.of("k6", "k1"))),
                List.of(new SetDraft("Không", SetRule.AT_LEAST, 0, List.of("k6", "k1"))),
                List.of(
                        new SetDraft("Một", SetRule.ALL, 0, List.of("k6")),
                        new SetDraft("Hai", SetRule.ALL, 0, List.of("k6"))));
        for (List<SetDraft> sets : unsound) {
            assertThatThrownBy(() -> composed(sets)).isInstanceOf(ProgrammeDraftException.class);
        }
        assertThatThrownBy(() -> composed(List.of(new SetDraft("Lạ", SetRule.ALL, 0, List.of("khong-co")))))
                .isInstanceOf(NotFoundException.class);
        assertThat(Rows.number("select count(*) from programme")).isEqualTo(before);
    }

    @Test
    void onlyWhoHoldsTheUnitComposesAndOthersBelowSeeWhatIsOpen() throws Exception {
        long draft = composed(List.of(new SetDraft("Một", SetRule.ALL, 0, List.of("k6"))));
        PersonId neighbour = aPerson()
                .holding(Role.TRAINER, UnitFixture.communeOf(UnitFixture.province("92"), 8))
                .store();
        PersonId above = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();

        for (As.Act act : List.<As.Act>of(
                () -> programmes.get(draft),
                () -> programmes.preview(draft),
                () -> programmes.findProgress(draft, 0, 1),
                () -> programmes.countMembers(draft),
                () -> programmes.countCompleted(draft),
                () -> programmes.open(draft),
                () -> programmes.retire(draft),
                () -> programmes.discard(draft))) {
            assertThatThrownBy(() -> As.person(neighbour, act)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> As.person(learner, act)).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> As.person(
                        neighbour,
                        () -> programmes.compose(new ProgrammeDraft(
                                commune,
                                "Của xã khác",
                                "",
                                List.of(new SetDraft("Một", SetRule.ALL, 0, List.of("k6")))))))
                .isInstanceOf(NotFoundException.class);
        for (As.Act act : List.<As.Act>of(
                () -> programmes.find(), () -> programmes.findPlaces(), () -> programmes.findCourses())) {
            assertThatThrownBy(() -> As.person(learner, act)).isInstanceOf(EJBAccessException.class);
        }
        assertThat(As.person(above, () -> programmes.get(draft)).own()).isTrue();

        long ofProvince = As.person(
                above,
                () -> programmes.compose(new ProgrammeDraft(
                        UnitFixture.province("92"),
                        "Của tỉnh",
                        "",
                        List.of(new SetDraft("Một", SetRule.ALL, 0, List.of("k6"))))));
        assertThatThrownBy(() -> As.person(trainer, () -> programmes.get(ofProvince)))
                .as("a draft above")
                .isInstanceOf(NotFoundException.class);
        As.person(above, () -> programmes.open(ofProvince));
        assertThat(As.person(trainer, () -> programmes.get(ofProvince)).own()).isFalse();
        assertThat(idsOf(learner)).contains(ofProvince);
        assertThatThrownBy(() -> As.person(trainer, () -> programmes.retire(ofProvince)))
                .isInstanceOf(NotFoundException.class);
        As.person(above, () -> programmes.retire(ofProvince));
    }

    /** Everything that the course asks for, in one go. */
    private void completed(PersonId person, String course) {
        Enrolment enrolment =
                enrolments.enrol(person, courses.find(course).orElseThrow().getId());
        courses.activities(enrolment.getVersion()).stream()
                .filter(Activity::isRequired)
                .forEach(activity -> enrolments.completeActivity(
                        enrolment.getId(), activity.getId(), activity.isQuiz(), CompletedBy.RULE, null));
    }

    private long composed(List<SetDraft> sets) throws Exception {
        return As.person(
                trainer, () -> programmes.compose(new ProgrammeDraft(commune, "Chương trình thử", "Để thử", sets)));
    }

    private long opened(List<SetDraft> sets) throws Exception {
        long id = composed(sets);
        As.person(trainer, () -> programmes.open(id));
        return id;
    }

    private ProgrammeProgress mine(PersonId person, long id) throws Exception {
        return As.person(person, () -> learning.findMine()).stream()
                .filter(one -> one.programme().getId() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> idsOf(PersonId person) throws Exception {
        return As.person(person, () -> learning.findMine()).stream()
                .map(one -> one.programme().getId())
                .toList();
    }
}
