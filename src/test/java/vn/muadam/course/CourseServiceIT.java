package vn.muadam.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

@InContainer
class CourseServiceIT {

    private static final LocalDate REVIEWED_ON = LocalDate.of(2026, 1, 5);

    @Inject
    private CourseService service;

    @Inject
    private CourseVersions versions;

    @Inject
    private Courses courses;

    private PersonId reviewer;
    private PersonId admin;
    private PersonId learner;
    private String key;
    private StoredCourse stored;

    @BeforeEach
    void aDraftAndPeople() {
        UnitId province = UnitFixture.province("92");
        reviewer = aPerson().holding(Role.COURSE_REVIEWER, province).store();
        admin = aPerson().holding(Role.PROVINCE_ADMIN, province).store();
        learner = aPerson().store();
        key = "it-" + Rows.newId();
        stored = versions.store(draft("1.0.0"));
    }

    @Test
    void aStoredDraftIsReadBackWhole() throws Exception {
        List<OutlinePart> outline = As.person(admin, () -> service.outline(stored.version()));

        assertThat(outline)
                .singleElement()
                .satisfies(part -> assertThat(part.activities())
                        .extracting(Activity::getKey)
                        .containsExactly("b1", "final"));
        assertThat(courses.getLesson(stored.activities().get("b1")).getHtml()).isEqualTo("<p>Gọi lại.</p>");
        assertThat(courses.requiredCount(stored.version())).isEqualTo(2);
        assertThat(courses.findPublished(key)).isEmpty();
    }

    @Test
    void publishingReplacesTheVersionBefore() throws Exception {
        StoredCourse next = versions.store(draft("1.1.0"));
        As.person(admin, () -> service.publish(stored.version()));

        As.person(reviewer, () -> service.publish(next.version()));

        assertThat(courses.findPublished(key)).map(CourseVersion::getLabel).contains("1.1.0");
        assertThat(courses.getVersion(stored.version()).getState()).isEqualTo(VersionState.REPLACED);
        assertThat(audited("course-published", next)).isEqualTo(1);
    }

    @Test
    void aReviewerRecordsAReview() throws Exception {
        As.person(reviewer, () -> service.recordReview(stored.version(), " Lê  Văn An ", REVIEWED_ON));

        assertThat(courses.getVersion(stored.version()).getReviewedBy()).isEqualTo("Lê Văn An");
        assertThat(audited("course-reviewed", stored)).isEqualTo(1);
    }

    @Test
    void aReviewNeedsANameAndADayThatHasCome() {
        assertThatThrownBy(() -> As.person(reviewer, () -> service.recordReview(stored.version(), " ", REVIEWED_ON)))
                .isInstanceOf(ReviewIncompleteException.class);
        assertThatThrownBy(() -> As.person(reviewer, () -> service.recordReview(stored.version(), "An", null)))
                .isInstanceOf(ReviewIncompleteException.class);
        assertThatThrownBy(() -> As.person(
                        reviewer,
                        () -> service.recordReview(
                                stored.version(),
                                "An",
                                LocalDate.now(ZoneOffset.UTC).plusDays(3))))
                .isInstanceOf(ReviewIncompleteException.class);
    }

    @Test
    void anAdministratorDoesNotReview() {
        assertThatThrownBy(() -> As.person(admin, () -> service.recordReview(stored.version(), "An", REVIEWED_ON)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aLearnerSeesAndChangesNothingHere() {
        assertThatThrownBy(() -> As.person(learner, () -> service.findAll())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.findImports()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.findVersions(key)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.outline(stored.version())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.publish(stored.version())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aCourseThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> As.person(admin, () -> service.findVersions("it-none")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSameRefusalTwiceIsKeptOnce() throws Exception {
        List<ImportFault> faults = List.of(new ImportFault(key, 1, true, "key-missing", "thiếu", "missing"));
        versions.recordImport(key, null, faults);
        versions.recordImport(key, null, faults);

        assertThat(Rows.number("select count(*) from course_import where source = ?", key))
                .isEqualTo(1);
        assertThat(As.person(admin, () -> service.findImports()))
                .filteredOn(refusal -> refusal.getSource().equals(key))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.getFaults()).isEqualTo(faults));
    }

    private static long audited(String act, StoredCourse course) {
        return Rows.number(
                "select count(*) from audit_event where act = ? and subject_id = ?",
                act,
                course.version().toString());
    }

    private CourseDraft draft(String label) {
        CourseDraft.Step lesson = new CourseDraft.Step(
                "b1",
                ActivityKind.LESSON,
                "Gọi lại",
                6,
                true,
                Set.of(CompletionCondition.OPENED),
                new CourseDraft.Text("Gọi lại", "<p>Gọi lại.</p>"));
        CourseDraft.Step quiz = new CourseDraft.Step(
                "final", ActivityKind.QUIZ, "Kiểm tra", 4, true, Set.of(CompletionCondition.PASSED), null);
        return new CourseDraft(
                new CourseDraft.Identity(key, label, (label + "-").repeat(12).substring(0, 64)),
                new CourseDraft.Description(
                        "Gọi lại cho chắc",
                        "Gọi lại",
                        null,
                        "Một bài.",
                        SkillGroup.ONLINE_SAFETY,
                        10,
                        "CC-BY-4.0",
                        "Nhóm",
                        List.of("Gọi lại")),
                new CourseDraft.Rules(
                        ActivityOrder.FREE, CompletionRule.ALL_REQUIRED, null, true, List.of("final"), null),
                null,
                List.of(new CourseDraft.Section("m1", "Phần một", null, List.of(lesson, quiz))),
                List.of(new CourseDraft.Term("otp", "OTP", null, "Mã dùng một lần.")),
                Map.of());
    }
}
