package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.enrolment.LearningFixture.COURSE;
import static vn.muadam.enrolment.LearningFixture.rolledUp;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.certificate.CompletionFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class ObligationServiceIT {

    private static final String REASON = "Đi công tác xa đến cuối tháng";

    @Inject
    private ObligationService obligations;

    @Inject
    private LearningService learning;

    @Inject
    private LearningDisclosure disclosure;

    @Inject
    private LearningErasure erasure;

    private UnitId team;
    private PersonId officer;
    private PersonId member;
    private LocalDate due;

    @BeforeEach
    void aMemberWhoMustLearn() throws Exception {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 7);
        team = UnitFixture.aTeamIn(commune);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        member = aPerson().memberOf(team).store();
        As.person(member, () -> learning.openHome());
        due = As.person(officer, () -> obligations.get(member, COURSE)).dueOn();
    }

    @Test
    void whoIsExemptOwesNothingAndNobodyCountsThem() throws Exception {
        assertThat(rolledUp(team, "assigned")).isEqualTo(1);

        As.person(officer, () -> obligations.exempt(member, COURSE, REASON));

        assertThat(requires(member)).isFalse();
        assertThat(rolledUp(team, "assigned")).isZero();
        assertThat(openOn(due)).isZero();
        Obligation seen = As.person(officer, () -> obligations.get(member, COURSE));
        assertThat(seen.isExempt()).isTrue();
        assertThat(seen.reason()).isEqualTo(REASON);
        assertThat(audited("obligation-waived")).isEqualTo(1);
    }

    @Test
    void whenTheExemptionEndsEverythingCountsAsBefore() throws Exception {
        As.person(officer, () -> obligations.exempt(member, COURSE, REASON));
        As.person(member, () -> learning.openLesson(COURSE, "b1"));

        As.person(officer, () -> obligations.oblige(member, COURSE, "Đã khỏe"));

        assertThat(requires(member)).isTrue();
        assertThat(rolledUp(team, "assigned")).isEqualTo(1);
        assertThat(openOn(due)).isEqualTo(1);
        assertThat(As.person(officer, () -> obligations.get(member, COURSE)).state())
                .isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(audited("obligation-renewed")).isEqualTo(1);
    }

    @Test
    void whoHasLongerIsCountedByTheNewDay() throws Exception {
        LocalDate later = due.plusDays(30);

        As.person(officer, () -> obligations.extend(member, COURSE, later, REASON));

        Obligation seen = As.person(officer, () -> obligations.get(member, COURSE));
        assertThat(seen.dueOn()).isEqualTo(later);
        assertThat(seen.firstDueOn()).isEqualTo(due);
        assertThat(openOn(due)).isZero();
        assertThat(openOn(later)).isEqualTo(1);
        assertThat(rolledUp(team, "assigned")).isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'obligation-extended' and subject_id = ?"
                                + " and value_before = ? and value_after = ?",
                        member.toString(),
                        due.toString(),
                        later.toString()))
                .isEqualTo(1);
    }

    @Test
    void thePersonReadsWhyAndWhoIsForgottenLeavesNoReason() throws Exception {
        As.person(officer, () -> obligations.exempt(member, COURSE, REASON));
        assertThat(disclosure.disclose(member, Locale.forLanguageTag("vi")))
                .anyMatch(line -> line.toString().contains(REASON));

        erasure.erase(member);

        Obligation seen = As.person(officer, () -> obligations.get(member, COURSE));
        assertThat(seen.isExempt()).isTrue();
        assertThat(seen.reason()).isNull();
    }

    @Test
    void whatBreaksARuleIsRefusedAndNothingIsStored() throws Exception {
        PersonId finished = aPerson().withConfirmedName().memberOf(team).store();
        As.person(finished, () -> learning.openHome());
        CompletionFixture.completeK6(finished);

        refused(ObligationReasonMissingException.class, () -> obligations.exempt(member, COURSE, " "));
        refused(ExtensionDayException.class, () -> obligations.extend(member, COURSE, due, REASON));
        refused(NothingOwedException.class, () -> obligations.oblige(member, COURSE, REASON));
        refused(NothingOwedException.class, () -> obligations.exempt(finished, COURSE, REASON));
        refused(NotFoundException.class, () -> obligations.exempt(member, "khong-co", REASON));

        assertThat(openOn(due)).isEqualTo(1);
        assertThat(As.person(officer, () -> obligations.get(member, COURSE)).reason())
                .isNull();
    }

    @Test
    void nobodyExemptsThemselves() throws Exception {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 7);
        PersonId both =
                aPerson().memberOf(team).holding(Role.COMMUNE_OFFICER, commune).store();
        As.person(both, () -> learning.openHome());

        assertThatThrownBy(() -> As.person(both, () -> obligations.exempt(both, COURSE, REASON)))
                .isInstanceOf(ObligationOfOneselfException.class);
    }

    @Test
    void aPersonElsewhereDoesNotExistAndALearnerDecidesNothing() {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 8);
        PersonId stranger = aPerson().holding(Role.COMMUNE_OFFICER, elsewhere).store();
        PersonId leader = aPerson().leaderOf(team).store();

        assertThatThrownBy(() -> As.person(stranger, () -> obligations.get(member, COURSE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> obligations.exempt(member, COURSE, REASON)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(leader, () -> obligations.exempt(member, COURSE, REASON)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(member, () -> obligations.extend(member, COURSE, due.plusDays(1), REASON)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void refused(Class<? extends Exception> why, As.Act act) {
        assertThatThrownBy(() -> As.person(officer, act)).isInstanceOf(why);
    }

    private boolean requires(PersonId person) throws Exception {
        return As.person(person, learning::findCourses).stream()
                .anyMatch(course -> course.key().equals(COURSE) && course.isRequired());
    }

    private long openOn(LocalDate day) {
        return Rows.number(
                "select coalesce(sum(open_count), 0) from team_course_due where team_id = ? and due_on = ?",
                team.value(),
                java.sql.Date.valueOf(day));
    }

    private long audited(String act) {
        return Rows.number(
                "select count(*) from audit_event where act = ? and subject_id = ? and reason is not null",
                act,
                member.toString());
    }
}
