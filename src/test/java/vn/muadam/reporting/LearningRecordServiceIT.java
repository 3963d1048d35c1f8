package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.enrolment.LearningService;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class LearningRecordServiceIT {

    private static final Instant COMPLETED = Instant.parse("2025-02-10T02:00:00Z");

    @Inject
    private LearningRecordService records;

    @Inject
    private LearningService learning;

    private UnitId commune;
    private UnitId before;
    private PersonId member;

    @BeforeEach
    void aMemberWhoCompletedACourseBeforeTheMerger() throws Exception {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 1);
        before = UnitFixture.aCommuneBefore(commune);
        UnitId team = UnitFixture.aTeamIn(commune);
        member = aPerson().named("Lê Thị Bế").withConfirmedName().memberOf(team).store();
        ReportFixture.completes(member);
        Rows.change(
                "update enrolment set completed_at = ? where person_id = ?", Timestamp.from(COMPLETED), member.value());
        Rows.change("update course_completion set unit_id = ? where person_id = ?", before.value(), member.value());
        Rows.change(
                "insert into quiz_result (id, person_id, quiz_id, course_id, cycle_no, purpose, attempts, percent_score,"
                        + " passed, decided_at) select cast(" + Rows.newId()
                        + " as bigint), e.person_id, a.id, e.course_id,"
                        + " e.cycle_no, 'TEST', 2, 85, true, e.completed_at from enrolment e"
                        + " join activity a on a.version_id = e.version_id and a.activity_key = 'final'"
                        + " where e.person_id = ?",
                member.value());
    }

    @Test
    void aCompletedCourseStandsWithItsScoreItsCertificateAndTheUnitOfThatDay() throws Exception {
        LearningRecord record = As.person(member, () -> records.getMine());

        assertThat(record.fullName()).isEqualTo("Lê Thị Bế");
        assertThat(record.place()).startsWith("Tổ thử ");
        assertThat(record.years()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(Year.of(2025));
            assertThat(year.courses()).singleElement().satisfies(course -> {
                assertThat(course.completedAt()).isEqualTo(COMPLETED);
                assertThat(course.unit()).isEqualTo("Xã Cũ, Thành phố Cần Thơ");
                assertThat(course.team()).startsWith("Tổ thử ");
                assertThat(course.testPercent()).isEqualTo(85.0);
                assertThat(course.certificate().state()).isEqualTo("ISSUED");
            });
        });
        assertThat(record.completedMinutes()).isPositive();
    }

    @Test
    void aCourseOfAnotherYearAndOneUnderWayStandForThemselves() throws Exception {
        for (String table : new String[] {"enrolment", "course_completion", "certificate", "quiz_result"}) {
            Rows.change("update " + table + " set cycle_no = 0 where person_id = ?", member.value());
        }
        Rows.change("update enrolment set current_marker = null where person_id = ?", member.value());
        ReportFixture.completes(member);
        As.person(member, () -> learning.openLesson("k1", "b1"));

        LearningRecord record = As.person(member, () -> records.getMine());

        assertThat(record.years())
                .extracting(LearningRecord.CompletedYear::year)
                .containsExactly(Year.now(VietnamTime.ZONE), Year.of(2025));
        assertThat(record.completedCount()).isEqualTo(2);
        assertThat(record.underWay()).singleElement().satisfies(course -> {
            assertThat(course.done()).isEqualTo(1);
            assertThat(course.certificate()).isNull();
            assertThat(course.testPercent()).isNull();
        });
    }

    @Test
    void whoeverHasLearntNothingHasAnEmptyRecord() throws Exception {
        PersonId nobody = aPerson().store();

        assertThat(As.person(nobody, () -> records.getMine()).courses()).isEmpty();
        assertThat(As.person(nobody, () -> records.getMine()).place()).isNull();
    }

    @Test
    void anOfficialSeesTheRecordsOfTheirUnitsOnly() throws Exception {
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 3);
        PersonId foreign = aPerson().holding(Role.COMMUNE_OFFICER, elsewhere).store();

        assertThat(As.person(officer, () -> records.get(member)).courses()).hasSize(1);
        assertThatThrownBy(() -> As.person(foreign, () -> records.get(member))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLearnerSeesNobodyElsesRecord() {
        PersonId other = aPerson().store();

        assertThatThrownBy(() -> As.person(other, () -> records.get(member))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> records.getMine()).isInstanceOf(EJBAccessException.class);
    }
}
