package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** The practice of K6 needs the word of the leader. */
@InContainer
class PracticeServiceIT {

    private static final String COURSE = "k6";
    private static final String DONE = "Đã giúp ba hộ ở ấp dán thẻ bốn bước";

    @Inject
    private PracticeService practices;

    @Inject
    private PracticeReviewService reviews;

    private UnitId commune;
    private PersonId leader;
    private PersonId learner;
    private PersonId official;
    private String practice = "";

    @BeforeEach
    void aLearnerInATeamWithALeader() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 5);
        UnitId team = UnitFixture.aTeamIn(commune);
        leader = aPerson().leaderOf(team).store();
        learner = aPerson().named("Kha Thị Hành").memberOf(team).store();
        official = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        practice = Rows.text(
                        "select a.activity_key from activity a join course c on c.published_version_id = a.version_id"
                                + " where a.kind = 'PRACTICE' and c.course_key = 'k6'")
                .strip();
    }

    @Test
    void theLeaderConfirmsWhatTheLearnerSaysTheyDid() throws Exception {
        assertThat(deed(learner).html()).contains("ba hộ");
        assertThat(deed(learner).isReportable()).isTrue();
        assertThat(enrolments(learner)).as("looking begins nothing").isZero();

        tell(learner, "Đã giúp hai hộ");
        tell(learner, DONE);

        assertThat(deed(learner).isWaiting()).isTrue();
        List<WaitingPractice> waiting = As.person(leader, () -> reviews.findLed());
        assertThat(waiting).extracting(WaitingPractice::note).containsExactly(DONE);
        long report = waiting.get(0).id();
        As.person(leader, () -> reviews.confirm(report));

        assertThat(deed(learner).step().isDone()).isTrue();
        assertThat(As.person(leader, () -> reviews.findLed())).isEmpty();
        assertThat(Rows.text("select completed_by from activity_completion c join enrolment e on e.id = c.enrolment_id"
                                + " where e.person_id = " + learner.value())
                        .strip())
                .isEqualTo("LEADER");
        assertThatThrownBy(() -> As.person(leader, () -> reviews.confirm(report)))
                .isInstanceOf(PracticeDecidedException.class);
        assertThatThrownBy(() -> tell(learner, DONE)).isInstanceOf(CompletedAlreadyException.class);
    }

    @Test
    void whatIsGivenBackIsReadWithTheReasonAndToldAgain() throws Exception {
        tell(learner, "Đã làm");
        long first = As.person(leader, () -> reviews.findLed()).get(0).id();

        assertThatThrownBy(() -> As.person(leader, () -> reviews.giveBack(first, " ")))
                .isInstanceOf(PracticeReasonException.class);
        As.person(leader, () -> reviews.giveBack(first, "Hộ thứ ba chưa có thẻ"));

        assertThat(deed(learner).isReturned()).isTrue();
        assertThat(deed(learner).report()).isNotNull();
        tell(learner, DONE);
        assertThat(deed(learner).isWaiting()).isTrue();
        assertThat(Rows.number("select count(*) from practice_report r join enrolment e on e.id = r.enrolment_id"
                        + " where e.person_id = " + learner.value()))
                .isEqualTo(2);
    }

    @Test
    void anOfficialConfirmsForEverybodyBelowAndNobodyForThemselves() throws Exception {
        tell(leader, DONE);
        assertThat(As.person(leader, () -> reviews.findLed())).isEmpty();
        long report = Rows.number("select r.id from practice_report r join enrolment e on e.id = r.enrolment_id"
                + " where e.person_id = " + leader.value());
        assertThatThrownBy(() -> As.person(leader, () -> reviews.confirm(report)))
                .isInstanceOf(NotFoundException.class);

        int before = As.person(official, () -> reviews.count());
        assertThat(As.person(official, () -> reviews.find(0, 50)))
                .extracting(WaitingPractice::person)
                .contains(leader);
        As.person(official, () -> reviews.confirm(report));
        assertThat(As.person(official, () -> reviews.count())).isEqualTo(before - 1);
        assertThat(deed(leader).step().isDone()).isTrue();
    }

    @Test
    void foreignPeopleConfirmNothing() throws Exception {
        tell(learner, DONE);
        long report = As.person(leader, () -> reviews.findLed()).get(0).id();
        PersonId foreignLeader =
                aPerson().leaderOf(UnitFixture.aTeamIn(commune)).store();
        PersonId neighbour = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("92"), 6))
                .store();

        for (PersonId other : List.of(foreignLeader, neighbour)) {
            assertThatThrownBy(() -> As.person(other, () -> reviews.confirm(report)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> As.person(other, () -> reviews.giveBack(report, "Không")))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(As.person(foreignLeader, () -> reviews.findLed())).isEmpty();
        for (As.Act act : List.<As.Act>of(
                () -> reviews.findLed(),
                () -> reviews.find(0, 1),
                () -> reviews.count(),
                () -> reviews.confirm(report),
                () -> reviews.giveBack(report, "Không"))) {
            assertThatThrownBy(() -> As.person(learner, act)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void aReportSaysWhatWasDoneAndOnlyOfAPractice() {
        for (String note : List.of(" ", "a".repeat(1_001))) {
            assertThatThrownBy(() -> tell(learner, note)).isInstanceOf(PracticeNoteException.class);
        }
        for (String key : List.of("m2-meeting", "b1", "khong-co")) {
            assertThatThrownBy(() -> As.person(learner, () -> practices.report(COURSE, key, DONE)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(enrolments(learner)).isZero();
    }

    private Deed deed(PersonId person) throws Exception {
        return As.person(person, () -> practices.get(COURSE, practice));
    }

    private void tell(PersonId person, String note) throws Exception {
        As.person(person, () -> practices.report(COURSE, practice, note));
    }

    private static long enrolments(PersonId person) {
        return Rows.number("select count(*) from enrolment where person_id = " + person.value());
    }
}
