package vn.muadam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** Sessions of a run of K6, whose meeting credits a lesson. */
@InContainer
class SessionServiceIT {

    private static final Set<PersonId> NOBODY = Set.of();

    @Inject
    private RunService runs;

    @Inject
    private SelfEnrolmentService joining;

    @Inject
    private SessionService sessions;

    @Inject
    private ArrivalService arrivals;

    private UnitId commune;
    private UnitId team;
    private PersonId trainer;
    private PersonId leader;
    private PersonId learner;
    private PersonId other;
    private PersonId outsider;
    private long run;
    private String meeting = "";

    @BeforeEach
    void aRunWithTwoPeopleOfATeamAndOneOfAnother() throws Exception {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 3);
        team = UnitFixture.aTeamIn(commune);
        trainer = aPerson().holding(Role.TRAINER, commune).store();
        leader = aPerson().leaderOf(team).store();
        learner = aPerson().memberOf(team).store();
        other = aPerson().memberOf(UnitFixture.aTeamIn(commune)).store();
        outsider = aPerson().memberOf(team).store();
        LocalDate today = VietnamTime.dayOf(Instant.now());
        run = As.person(
                trainer,
                () -> runs.plan(new RunDraft(
                        "k6",
                        commune,
                        "Lớp có buổi học",
                        today.minusDays(20),
                        today.plusDays(9),
                        Admission.OPEN,
                        null,
                        null)));
        for (PersonId person : List.of(leader, learner, other)) {
            As.person(person, () -> joining.join(run));
        }
        meeting = As.person(trainer, () -> sessions.findMeetings(run)).get(0).getKey();
    }

    @Test
    void whoWasThereHasTheMeetingAndItsLessonsAndWhoWasNotAfterAllHasThemNoMore() throws Exception {
        long session = plan(now(), meeting);

        assertThat(take(trainer, session, Set.of(learner, other), NOBODY)).isEqualTo(2);
        assertThat(take(trainer, session, Set.of(learner), NOBODY))
                .as("saying it again")
                .isZero();

        assertThat(present(session)).containsExactlyInAnyOrder(learner, other);
        List<String> done = done(learner);
        assertThat(done).contains(meeting);
        assertThat(done).containsAll(credits());
        assertThat(credits()).isNotEmpty();

        take(trainer, session, NOBODY, Set.of(learner));
        assertThat(present(session)).containsExactly(other);
        assertThat(done(learner)).isEmpty();
        assertThat(As.person(trainer, () -> sessions.findOf(run)))
                .extracting(SessionLine::present, SessionLine::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 3));
    }

    @Test
    void whoWasAtTheSameMeetingOnAnotherDayKeepsIt() throws Exception {
        long first = plan(now(), meeting);
        long second = plan(now().minus(Duration.ofHours(1)), meeting);
        take(trainer, first, Set.of(learner), NOBODY);
        take(trainer, second, Set.of(learner), NOBODY);

        take(trainer, first, NOBODY, Set.of(learner));

        assertThat(done(learner)).contains(meeting);
    }

    @Test
    void aLearnerSaysByTheCodeOnTheScreenThatTheyAreThere() throws Exception {
        long session = plan(now(), meeting);
        String code = As.person(trainer, () -> sessions.codeOf(session));

        assertThatThrownBy(() -> As.person(learner, () -> arrivals.arrive(session, "nope")))
                .isInstanceOf(SessionClosedException.class);
        As.person(learner, () -> arrivals.arrive(session, code));
        As.person(learner, () -> arrivals.arrive(session, code));

        assertThat(As.person(learner, () -> arrivals.get(session)).present()).isTrue();
        assertThat(As.person(trainer, () -> sessions.findRoll(session)))
                .filteredOn(RollLine::isPresent)
                .extracting(RollLine::way)
                .containsExactly(AttendanceWay.QR);
        assertThat(As.person(learner, () -> arrivals.findMine(run)))
                .extracting(OwnSession::present)
                .containsExactly(true);
        assertThat(As.person(outsider, () -> arrivals.findMine(run))).isEmpty();
        assertThatThrownBy(() -> As.person(outsider, () -> arrivals.arrive(session, code)))
                .isInstanceOf(NotInRunException.class);
        assertThat(Rows.number("select count(*) from attendance where session_id = " + session))
                .isEqualTo(1);
    }

    @Test
    void theLeaderTakesDownTheirOwnPeopleButNotThemselves() throws Exception {
        long session = plan(now(), meeting);

        assertThat(As.person(leader, () -> sessions.findRoll(session)))
                .extracting(RollLine::person)
                .containsExactly(learner);
        assertThat(As.person(leader, () -> sessions.isHeld(session))).isFalse();
        assertThat(As.person(leader, () -> sessions.findLed()))
                .extracting(RunSession::getId)
                .containsExactly(session);
        take(leader, session, Set.of(learner), NOBODY);

        assertThat(present(session)).containsExactly(learner);
        for (PersonId foreign : List.of(other, leader)) {
            assertThatThrownBy(() -> take(leader, session, Set.of(foreign), NOBODY))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void theSheetToSignNamesEverybodyWhoIsExpected() throws Exception {
        long session = plan(now(), meeting);

        byte[] sheet = As.person(trainer, () -> sessions.printSheet(session));

        try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(sheet)) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertThat(text).contains("DANH SÁCH KÝ TÊN", "Nhà văn hóa ấp 3");
            for (PersonId person : List.of(leader, learner, other)) {
                assertThat(text)
                        .contains(Rows.text("select full_name from person where id = " + person.value())
                                .strip());
            }
        }
    }

    @Test
    void afterItsDayAReasonIsNeededAndAfterAWeekItIsTooLate() throws Exception {
        long yesterday = plan(now().minus(Duration.ofDays(2)), meeting);
        long longAgo = plan(now().minus(Duration.ofDays(9)), meeting);

        assertThatThrownBy(() -> take(trainer, yesterday, Set.of(learner), NOBODY))
                .isInstanceOf(LateReasonMissingException.class);
        As.person(
                trainer,
                () -> sessions.take(yesterday, Set.of(learner), NOBODY, AttendanceWay.PAPER, "Tờ ký tên nộp muộn"));
        assertThat(present(yesterday)).containsExactly(learner);
        assertThatThrownBy(() -> As.person(
                        trainer, () -> sessions.take(longAgo, Set.of(learner), NOBODY, AttendanceWay.PAPER, "Muộn")))
                .isInstanceOf(SessionClosedException.class);
    }

    @Test
    void aSessionMustBeOneOfTheRunAndOfTheCourse() throws Exception {
        Instant instant = now();
        assertThatThrownBy(() -> plan(now(), "khong-co")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan(now().minus(Duration.ofDays(40)), meeting))
                .isInstanceOf(RunDraftException.class);
        assertThatThrownBy(() -> As.person(
                        trainer, () -> sessions.plan(new SessionDraft(run, "Buổi", "Nơi", instant, instant, null))))
                .isInstanceOf(RunDraftException.class);
        assertThatThrownBy(() -> As.person(
                        trainer,
                        () -> sessions.plan(new SessionDraft(run, " ", "Nơi", now(), now().plusSeconds(60), null))))
                .isInstanceOf(RunDraftException.class);
        long session = plan(now(), null);
        As.person(trainer, () -> sessions.cancel(session));
        assertThatThrownBy(() -> take(trainer, session, Set.of(learner), NOBODY))
                .isInstanceOf(SessionClosedException.class);
    }

    @Test
    void onlyWhoHoldsTheRunOrLeadsItsPeopleMay() throws Exception {
        long session = plan(now(), meeting);
        PersonId neighbour = aPerson()
                .holding(Role.TRAINER, UnitFixture.communeOf(UnitFixture.province("92"), 4))
                .store();
        PersonId foreignLeader =
                aPerson().leaderOf(UnitFixture.aTeamIn(commune)).store();

        for (As.Act act : List.<As.Act>of(
                () -> sessions.get(session),
                () -> sessions.findRoll(session),
                () -> sessions.take(session, Set.of(learner), NOBODY, AttendanceWay.LIST, ""))) {
            assertThatThrownBy(() -> As.person(neighbour, act)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> As.person(foreignLeader, act)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> As.person(learner, act)).isInstanceOf(EJBAccessException.class);
        }
        for (As.Act act : List.<As.Act>of(
                () -> sessions.findMeetings(run),
                () -> sessions.findOf(run),
                () -> sessions.codeOf(session),
                () -> sessions.printSheet(session),
                () -> sessions.cancel(session),
                () -> plan(neighbour, now()))) {
            assertThatThrownBy(() -> As.person(neighbour, act)).isInstanceOf(NotFoundException.class);
        }
        for (As.Act act : List.<As.Act>of(
                () -> sessions.findMeetings(run),
                () -> sessions.findOf(run),
                () -> sessions.codeOf(session),
                () -> sessions.printSheet(session),
                () -> sessions.cancel(session))) {
            assertThatThrownBy(() -> As.person(leader, act)).isInstanceOf(EJBAccessException.class);
        }
    }

    private long plan(Instant from, @Nullable String activity) throws Exception {
        return As.person(
                trainer,
                () -> sessions.plan(new SessionDraft(
                        run, "Buổi 1", "Nhà văn hóa ấp 3", from, from.plus(Duration.ofHours(2)), activity)));
    }

    private void plan(PersonId by, Instant from) {
        sessions.plan(new SessionDraft(run, "Buổi của " + by, "Nơi", from, from.plusSeconds(60), null));
    }

    private int take(PersonId by, long session, Set<PersonId> came, Set<PersonId> missed) throws Exception {
        return As.person(by, () -> sessions.take(session, came, missed, AttendanceWay.LIST, ""));
    }

    private List<PersonId> present(long session) throws Exception {
        return As.person(trainer, () -> sessions.findRoll(session)).stream()
                .filter(RollLine::isPresent)
                .map(RollLine::person)
                .toList();
    }

    private List<String> done(PersonId person) {
        long enrolment = Rows.number("select id from enrolment where person_id = " + person.value());
        return meetingAndLessons().stream()
                .filter(key -> Rows.number("select count(*) from activity_completion c join activity a on"
                                + " a.id = c.activity_id where c.enrolment_id = " + enrolment
                                + " and c.state = 'COMPLETED' and a.activity_key = '" + key + "'")
                        == 1)
                .toList();
    }

    private List<String> meetingAndLessons() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(meeting), credits().stream())
                .toList();
    }

    private List<String> credits() {
        String stored = Rows.text("select credits from activity where activity_key = '" + meeting
                + "' and credits is not null fetch first 1 rows only");
        return List.of(stored.strip().split(" ", -1));
    }

    private static Instant now() {
        return Instant.now();
    }
}
