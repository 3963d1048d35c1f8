package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Date;
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

/** Somebody learnt on paper what the system could not see. */
@InContainer
class CompletionServiceIT {

    private static final String COURSE = "k6";
    private static final String WHY = "Nộp bài giấy tại xã ngày 20/11";

    @Inject
    private CompletionService completions;

    @Inject
    private LearningService learning;

    private UnitId team;
    private PersonId official;
    private PersonId learner;

    @BeforeEach
    void anOfficialAndALearner() {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 2);
        team = UnitFixture.aTeamIn(commune);
        official = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        learner = aPerson().memberOf(team).store();
    }

    @Test
    void whatIsMissingIsListedAndWhatIsDeclaredIsShownAsSuch() throws Exception {
        CompletionSheet before = sheet();
        assertThat(before.done()).isZero();
        assertThat(before.steps()).noneMatch(LearnerStep::isOverridden);

        declare("b1");

        CompletionSheet after = sheet();
        assertThat(after.done()).isEqualTo(1);
        assertThat(after.steps())
                .filteredOn(LearnerStep::isOverridden)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.step().key()).isEqualTo("b1");
                    assertThat(line.overrideReason()).isEqualTo(WHY);
                    assertThat(line.overrideBy()).isNotEmpty();
                });
        assertThat(As.person(learner, () -> learning.getOutline(COURSE)).missingCount())
                .isEqualTo(after.required() - 1);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'completion-declared' and subject_id = ?",
                        Long.toString(learner.value())))
                .isEqualTo(1);
    }

    @Test
    void theLastPartDeclaredCompletesTheCourseAndTakenBackOpensItAgain() throws Exception {
        long before = completedOfTeam();
        for (LearnerStep line : sheet().steps()) {
            if (line.step().required()) {
                declare(line.step().key());
            }
        }
        assertThat(sheet().completed()).isTrue();
        assertThat(courseCompletions()).isEqualTo(1);
        assertThat(completedOfTeam()).isEqualTo(before + 1);

        takeBack("b1");

        assertThat(sheet().completed()).isFalse();
        assertThat(sheet().done()).isEqualTo(sheet().required() - 1);
        assertThat(courseCompletions()).isZero();
        assertThat(completedOfTeam()).isEqualTo(before);
        declare("b1");
        assertThat(sheet().completed()).isTrue();
        assertThat(courseCompletions()).isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from completion_override o join enrolment e on e.id = o.enrolment_id"
                                + " where e.person_id = ? and o.ended_at is not null",
                        learner.value()))
                .isEqualTo(1);
    }

    @Test
    void aCourseThatIsCertifiedIsNotOpenedAgain() throws Exception {
        for (LearnerStep line : sheet().steps()) {
            if (line.step().required()) {
                declare(line.step().key());
            }
        }
        Rows.change(
                "insert into certificate (id, public_code, number_text, state, active_marker, person_id, course_id, cycle_no,"
                        + " authority_unit_id, course_title, course_minutes, course_reviewed, state_body, completed_on,"
                        + " template_version, demo, lock_version)"
                        + " select ?, ?, ?, 'ISSUED', 1, ?, c.id, 1, ?, 'x', 1, true, true, ?, 1, true, 0"
                        + " from course c where c.course_key = ?",
                Rows.newId(),
                "it" + Rows.newId(),
                "IT-" + Rows.newId(),
                learner.value(),
                team.value(),
                Date.valueOf("2026-11-30"),
                COURSE);

        assertThatThrownBy(() -> takeBack("b1")).isInstanceOf(CertifiedAlreadyException.class);
        assertThat(sheet().completed()).isTrue();
    }

    @Test
    void whatTheLearnerDidThemselvesSinceStaysDone() throws Exception {
        declare("b1");
        As.person(learner, () -> learning.openLesson(COURSE, "b1"));

        takeBack("b1");

        assertThat(sheet().done()).isEqualTo(1);
        assertThat(sheet().steps()).noneMatch(LearnerStep::isOverridden);
    }

    @Test
    void whatIsDoneCannotBeDeclaredAndWhatNobodyDeclaredCannotBeTakenBack() throws Exception {
        As.person(learner, () -> learning.openLesson(COURSE, "b1"));

        assertThatThrownBy(() -> declare("b1")).isInstanceOf(CompletedAlreadyException.class);
        assertThatThrownBy(() -> takeBack("b1")).isInstanceOf(NotOverriddenException.class);
        assertThatThrownBy(() -> declare("khong-co")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itTakesAReasonAndNobodyDoesItForThemselves() throws Exception {
        assertThatThrownBy(() -> As.person(official, () -> completions.complete(learner, COURSE, "b1", " ")))
                .isInstanceOf(CompletionReasonMissingException.class);
        assertThatThrownBy(() ->
                        As.person(official, () -> completions.complete(learner, COURSE, "b1", "x".repeat(501))))
                .isInstanceOf(CompletionReasonMissingException.class);
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 2);
        PersonId both =
                aPerson().memberOf(team).holding(Role.COMMUNE_OFFICER, commune).store();
        assertThatThrownBy(() -> As.person(both, () -> completions.complete(both, COURSE, "b1", WHY)))
                .isInstanceOf(CompletionOfOneselfException.class);
    }

    @Test
    void outsideOnesUnitsNobodyExistsAndLearnersDecideNothing() throws Exception {
        PersonId stranger =
                aPerson().holding(Role.TRAINER, UnitFixture.province("01")).store();

        assertThatThrownBy(() -> As.person(stranger, () -> completions.get(learner, COURSE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> completions.complete(learner, COURSE, "b1", WHY)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> completions.reopen(learner, COURSE, "b1", WHY)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> completions.get(learner, COURSE)))
                .isInstanceOf(EJBAccessException.class);
    }

    private CompletionSheet sheet() throws Exception {
        return As.person(official, () -> completions.get(learner, COURSE));
    }

    private void declare(String activity) throws Exception {
        As.person(official, () -> completions.complete(learner, COURSE, activity, WHY));
    }

    private void takeBack(String activity) throws Exception {
        As.person(official, () -> completions.reopen(learner, COURSE, activity, WHY));
    }

    private long courseCompletions() {
        return Rows.number("select count(*) from course_completion where person_id = ?", learner.value());
    }

    private long completedOfTeam() {
        return Rows.number(
                "select coalesce(sum(p.completed), 0) from team_course_progress p join course c on c.id = p.course_id"
                        + " where p.team_id = ? and c.course_key = ?",
                team.value(),
                COURSE);
    }
}
