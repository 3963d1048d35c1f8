package vn.muadam.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.Activity;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.CompletedBy;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.evaluation.IndicatorExplanation.Name;
import vn.muadam.identity.NameService;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class EvaluationServiceIT {

    @Inject
    private EvaluationService evaluations;

    @Inject
    private NameService names;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    @Inject
    private StaleWatch watch;

    private UnitId commune;
    private UnitId team;
    private PersonId leader;
    private PersonId member;
    private PersonId unconfirmed;

    @BeforeEach
    void aTeamOfThreeInTheDemosOpenPeriod() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        team = UnitFixture.aTeamIn(commune);
        leader =
                aPerson().named("Lê Văn Đầu").withConfirmedName().leaderOf(team).store();
        member = aPerson()
                .named("Trần Thị Giữa")
                .withConfirmedName()
                .memberOf(team)
                .store();
        unconfirmed = aPerson().named("Phạm Văn Cuối").memberOf(team).store();
    }

    @Test
    void aCompletedCourseChangesTheTeamsRecordAtOnce() throws Exception {
        completeK6(member);

        IndicatorExplanation value = As.person(leader, () -> evaluations.explain(team, "B1"));

        assertThat(value.numerator()).isEqualByComparingTo("1");
        assertThat(value.denominator()).isEqualByComparingTo("3");
        assertThat(value.points()).isEqualByComparingTo("3");
        assertThat(value.current()).isTrue();
        assertThat(value.counted())
                .filteredOn(Name::fulfils)
                .extracting(Name::fullName)
                .containsExactly("Trần Thị Giữa");
    }

    @Test
    void aCompletionCountsOnlyOnceTheCommuneHasConfirmedTheName() throws Exception {
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        completeK6(unconfirmed);

        IndicatorExplanation waiting = As.person(leader, () -> evaluations.explain(team, "B1"));
        As.person(officer, () -> names.confirm(unconfirmed, "Phạm Văn Cuối"));
        IndicatorExplanation confirmed = As.person(leader, () -> evaluations.explain(team, "B1"));

        assertThat(waiting.numerator()).isEqualByComparingTo("0");
        assertThat(waiting.counted()).extracting(Name::reason).contains("NO_VALID_CERTIFICATE");
        assertThat(confirmed.numerator()).isEqualByComparingTo("1");
    }

    @Test
    void theLeadersOwnCompletionFillsTheirCriterion() throws Exception {
        completeK6(leader);

        assertThat(As.person(leader, () -> evaluations.explain(team, "B3")).points())
                .isEqualByComparingTo("3");
    }

    @Test
    void whatNobodyReportedIsMissingAndNotZero() throws Exception {
        completeK6(member);

        EvaluationRecord record = As.person(leader, () -> evaluations.getRecord(team));

        assertThat(record.groups()).hasSize(5);
        assertThat(record.groups().get(2).getPoints()).isNull();
        assertThat(record.groups().get(1).lines())
                .filteredOn(EvaluationRecord.Line::computed)
                .extracting(EvaluationRecord.Line::code)
                .containsExactly("B1", "B2", "B3");
    }

    @Test
    void officialsOfTheUnitsAboveSeeTheRecordToo() throws Exception {
        completeK6(member);
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();

        assertThat(As.person(officer, () -> evaluations.getRecord(team)).team()).isEqualTo(team.value());
        assertThat(As.person("quantri", () -> evaluations.getRecord(team)).team())
                .isEqualTo(team.value());
    }

    @Test
    void anOrdinaryMemberMayNotOpenTheRecord() throws Exception {
        completeK6(member);

        assertThatThrownBy(() -> As.person(member, () -> evaluations.getRecord(team)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(member, () -> evaluations.explain(team, "B1")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anotherProvinceAndAnotherTeamsLeaderFindNothing() throws Exception {
        completeK6(member);
        PersonId otherLeader = aPerson().leaderOf(UnitFixture.aTeamIn(commune)).store();

        assertThatThrownBy(() -> As.person("quantri2", () -> evaluations.getRecord(team)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person("quantri2", () -> evaluations.explain(team, "B1")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(otherLeader, () -> evaluations.getRecord(team)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCriterionWithoutAComputedValueHasNothingToExplain() throws Exception {
        completeK6(member);

        assertThatThrownBy(() -> As.person(leader, () -> evaluations.explain(team, "C1")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(leader, () -> evaluations.explain(team, "Z9")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void membersWhoFinishAtTheSameMomentAreAllCounted() throws Exception {
        List<PersonId> early = List.of(leader, storeMember("Trần Thị Một"), storeMember("Trần Thị Hai"));
        List<PersonId> late = List.of(member, storeMember("Trần Thị Ba"), storeMember("Trần Thị Bốn"));

        AtOnce.run(List.of(() -> early.forEach(this::completeK6), () -> late.forEach(this::completeK6)));

        IndicatorExplanation value = As.person(leader, () -> evaluations.explain(team, "B1"));
        assertThat(value.numerator()).isEqualByComparingTo("6");
        assertThat(value.denominator()).isEqualByComparingTo("7");
        assertThat(notes()).isZero();
    }

    @Test
    void whatAStoppedNodeLeftBehindIsComputedLater() throws Exception {
        completeK6(member);
        Rows.change(
                "update indicator_score set numerator = 0, points = 0, inputs_hash = 'old' where team_evaluation_id in"
                        + " (select id from team_evaluation where team_id = ?)",
                team.value());
        Rows.change(
                "insert into evaluation_stale_note (id, team_id, noted_at) values (?, ?, ?)",
                Rows.newId(),
                team.value(),
                Timestamp.valueOf("2026-01-01 00:00:00"));

        watch.run();

        assertThat(As.person(leader, () -> evaluations.explain(team, "B1")).numerator())
                .isEqualByComparingTo("1");
        assertThat(notes()).isZero();
    }

    private long notes() {
        return Rows.number("select count(*) from evaluation_stale_note where team_id = ?", team.value());
    }

    private PersonId storeMember(String name) {
        return aPerson().named(name).withConfirmedName().memberOf(team).store();
    }

    private void completeK6(PersonId person) {
        CourseVersion version = courses.findPublished("k6").orElseThrow();
        Enrolment enrolment = enrolments.enrol(person, version.getCourseId());
        for (Activity activity : courses.activities(version.getId())) {
            if (activity.isRequired()) {
                enrolments.completeActivity(enrolment.getId(), activity.getId(), true, CompletedBy.RULE, null);
            }
        }
    }
}
