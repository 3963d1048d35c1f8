package vn.muadam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** A commune holds a course; its people join, ask, wait and leave. */
@InContainer
class RunServiceIT {

    private static final String COURSE = "k6";

    @Inject
    private RunService runs;

    @Inject
    private SelfEnrolmentService joining;

    private UnitId commune;
    private UnitId team;
    private PersonId trainer;
    private PersonId learner;
    private PersonId other;
    private LocalDate today;

    @BeforeEach
    void aCommuneWithATrainer() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 3);
        team = UnitFixture.aTeamIn(commune);
        trainer = aPerson().holding(Role.TRAINER, commune).store();
        learner = aPerson().named("Lý Thị Học").memberOf(team).store();
        other = aPerson().named("Trần Văn Sau").memberOf(team).store();
        today = VietnamTime.dayOf(Instant.now());
    }

    @Test
    void inAnOpenRunTheFirstTakesThePlaceAndTheNextMovesUpWhenTheyLeave() throws Exception {
        long run = plan(Admission.OPEN, 1);

        assertThat(join(learner, run)).isEqualTo(RunMemberState.ADMITTED);
        assertThat(join(learner, run)).isEqualTo(RunMemberState.ADMITTED);
        assertThat(join(other, run)).isEqualTo(RunMemberState.WAITLISTED);
        assertThat(enrolments(learner)).isEqualTo(1);
        assertThat(enrolments(other)).isZero();

        As.person(learner, () -> joining.leave(run));

        RunLine line = As.person(trainer, () -> runs.get(run));
        assertThat(line.admitted()).isEqualTo(1);
        assertThat(line.waitlisted()).isZero();
        assertThat(enrolments(other)).isEqualTo(1);
        assertThat(members(run, RunMemberState.ADMITTED)).containsExactly(other);
    }

    @Test
    void whoAsksIsAdmittedIntoACohortOrDeclinedWithAReasonTheyRead() throws Exception {
        long run = plan(Admission.APPROVAL, null);
        join(learner, run);
        join(other, run);
        assertThat(members(run, RunMemberState.REQUESTED)).containsExactly(learner, other);
        assertThat(As.person(trainer, () -> runs.get(run)).oldestRequest()).isNotNull();

        As.person(trainer, () -> runs.admit(run, List.of(learner), "Nhóm sáng"));
        As.person(trainer, () -> runs.decline(run, List.of(other), "Đợt này dành cho người mới"));

        assertThat(As.person(trainer, () -> runs.findMembers(run, RunMemberState.ADMITTED, 0, 50)))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.cohort()).isEqualTo("Nhóm sáng");
                    assertThat(member.required()).isPositive();
                });
        assertThat(offered(other, run).reason()).isEqualTo("Đợt này dành cho người mới");
        assertThat(offered(other, run).isJoinable()).isTrue();
        assertThat(join(other, run)).isEqualTo(RunMemberState.REQUESTED);
    }

    @Test
    void moreThanThereArePlacesAreNotAdmittedAndThenNobodyIs() throws Exception {
        long run = plan(Admission.APPROVAL, 1);
        join(learner, run);
        join(other, run);

        assertThatThrownBy(() -> As.person(trainer, () -> runs.admit(run, List.of(learner, other), "")))
                .isInstanceOf(RunFullException.class);
        assertThat(members(run, RunMemberState.ADMITTED)).isEmpty();
        assertThatThrownBy(() -> As.person(trainer, () -> runs.admit(run, List.of(), "")))
                .isInstanceOf(NobodyChosenException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> runs.decline(run, List.of(learner), " ")))
                .isInstanceOf(RunDraftException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> runs.decline(run, List.of(learner), "x".repeat(501))))
                .isInstanceOf(RunDraftException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> runs.admit(run, List.of(learner), "x".repeat(61))))
                .isInstanceOf(RunDraftException.class);
        PersonId neverAsked = aPerson().memberOf(team).store();
        assertThatThrownBy(() -> As.person(trainer, () -> runs.admit(run, List.of(neverAsked), "")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aClosedRunTakesNobodyAndWhoIsLearningGoesOn() throws Exception {
        long run = plan(Admission.OPEN, null);
        join(learner, run);

        As.person(trainer, () -> runs.close(run));

        assertThatThrownBy(() -> join(other, run)).isInstanceOf(RunClosedException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> runs.close(run))).isInstanceOf(RunClosedException.class);
        assertThat(enrolments(learner)).isEqualTo(1);
        assertThat(As.person(trainer, () -> runs.find(false, 0, 500)))
                .noneMatch(line -> line.run().getId() == run);
        assertThat(As.person(trainer, () -> runs.find(true, 0, 500)))
                .anyMatch(line -> line.run().getId() == run);
        assertThat(Rows.number(
                        "select count(*) from audit_event where subject_kind = 'run' and subject_id = ?",
                        Long.toString(run)))
                .isEqualTo(2);
    }

    @Test
    void peopleElsewhereSeeNothingOfIt() throws Exception {
        long run = plan(Admission.OPEN, null);
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 4);
        PersonId neighbour = aPerson().memberOf(UnitFixture.aTeamIn(elsewhere)).store();
        PersonId stranger = aPerson().holding(Role.TRAINER, elsewhere).store();

        assertThat(As.person(neighbour, () -> joining.findRuns(COURSE)))
                .noneMatch(offer -> offer.run().getId() == run);
        assertThatThrownBy(() -> join(neighbour, run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(neighbour, () -> joining.leave(run))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> runs.get(run))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> runs.findMembers(run, RunMemberState.ADMITTED, 0, 50)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> runs.close(run))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> runs.admit(run, List.of(learner), "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> runs.decline(run, List.of(learner), "x")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> runs.plan(draft(commune, Admission.OPEN, null))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRunOfTheProvinceIsSeenBelowAndDecidedAbove() throws Exception {
        UnitId province = UnitFixture.province("92");
        PersonId admin = aPerson().holding(Role.PROVINCE_ADMIN, province).store();
        long run = As.person(admin, () -> runs.plan(draft(province, Admission.LISTED, null)));

        assertThat(As.person(trainer, () -> runs.get(run)).own()).isFalse();
        assertThatThrownBy(() -> As.person(trainer, () -> runs.close(run))).isInstanceOf(NotFoundException.class);
        assertThat(offered(learner, run).isJoinable()).isFalse();
        assertThatThrownBy(() -> join(learner, run)).isInstanceOf(RunListedException.class);
        As.person(admin, () -> runs.close(run));
    }

    @Test
    void learnersPlanNothingAndWhoPlansMustSayWhatCanBe() throws Exception {
        assertThatThrownBy(() -> As.person(learner, () -> runs.plan(draft(commune, Admission.OPEN, null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> runs.find(true, 0, 10)))
                .isInstanceOf(EJBAccessException.class);
        RunDraft ended = new RunDraft(
                COURSE, commune, "Đợt cũ", today.minusDays(9), today.minusDays(2), Admission.OPEN, null, null);
        assertThatThrownBy(() -> As.person(trainer, () -> runs.plan(ended))).isInstanceOf(RunDraftException.class);
    }

    private long plan(Admission admission, @Nullable Integer capacity) throws Exception {
        return As.person(trainer, () -> runs.plan(draft(commune, admission, capacity)));
    }

    private RunDraft draft(UnitId unit, Admission admission, @Nullable Integer capacity) {
        return new RunDraft(COURSE, unit, "Đợt thử", today, today.plusDays(20), admission, capacity, 10);
    }

    private RunMemberState join(PersonId person, long run) throws Exception {
        return As.person(person, () -> joining.join(run));
    }

    private OfferedRun offered(PersonId person, long run) throws Exception {
        return As.person(person, () -> joining.findRuns(COURSE)).stream()
                .filter(offer -> offer.run().getId() == run)
                .findFirst()
                .orElseThrow();
    }

    private List<PersonId> members(long run, RunMemberState state) throws Exception {
        return As.person(trainer, () -> runs.findMembers(run, state, 0, 50)).stream()
                .map(RunMemberLine::person)
                .toList();
    }

    private static long enrolments(PersonId person) {
        return Rows.number("select count(*) from enrolment where person_id = ?", person.value());
    }
}
