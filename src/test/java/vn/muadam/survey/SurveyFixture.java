package vn.muadam.survey;

import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.muadam.course.ActivityKind;
import vn.muadam.course.ActivityOrder;
import vn.muadam.course.CompletionCondition;
import vn.muadam.course.CompletionRule;
import vn.muadam.course.CourseDraft;
import vn.muadam.course.CourseVersions;
import vn.muadam.course.SkillGroup;
import vn.muadam.course.StoredCourse;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.As;
import vn.muadam.testing.Rows;

/** A course of its own that holds nothing but a survey, and people who have begun it, for in-container tests. */
public final class SurveyFixture {

    static final String SURVEY = "y-kien";

    private final String course = "it-" + Rows.newId();
    private final StoredCourse stored;

    private SurveyFixture(boolean anonymous) {
        CourseVersions versions = CDI.current().select(CourseVersions.class).get();
        stored = versions.store(courseDraft());
        CDI.current()
                .select(Surveys.class)
                .get()
                .store(List.of(new SurveyDraft(stored.activities().get(SURVEY), anonymous, "Vài câu.", items())));
        versions.publish(stored.version(), null);
    }

    static SurveyFixture anonymous() {
        return new SurveyFixture(true);
    }

    static SurveyFixture named() {
        return new SurveyFixture(false);
    }

    /** One of each kind: a scale that is required, one option, several, a text. */
    static List<SurveyDraft.Item> items() {
        return List.of(
                new SurveyDraft.Item("co-ich", ItemKind.SCALE, "Có ích không?", true, "Không", "Rất có ích", List.of()),
                new SurveyDraft.Item("do-dai", ItemKind.SINGLE, "Dài không?", false, "", "", List.of("Vừa", "Dài")),
                new SurveyDraft.Item(
                        "kho-khan", ItemKind.SEVERAL, "Khó gì?", false, "", "", List.of("Mạng", "Chữ", "Giờ")),
                new SurveyDraft.Item("thay-doi", ItemKind.TEXT, "Sửa gì?", false, "", "", List.of()));
    }

    /** Somebody of a new team in that province who has begun the course. */
    PersonId aLearnerOf(UnitId province) {
        PersonId learner = aPerson()
                .named("Lý Thị Góp")
                .memberOf(UnitFixture.aTeamIn(UnitFixture.communeOf(province, 4)))
                .store();
        begin(learner);
        return learner;
    }

    void begin(PersonId learner) {
        CDI.current().select(Enrolments.class).get().enrol(learner, stored.course());
    }

    /** So many people of the province answer one after the other, with these numbers on the scale and texts of their own. */
    List<PersonId> answered(UnitId province, int... useful) throws Exception {
        List<PersonId> learners = new ArrayList<>();
        for (int number : useful) {
            PersonId learner = aLearnerOf(province);
            answer(learner, number, "Ý kiến " + (char) ('a' + learners.size()));
            learners.add(learner);
        }
        return learners;
    }

    void answer(PersonId learner, int useful, String text) throws Exception {
        SurveyService service = CDI.current().select(SurveyService.class).get();
        As.person(
                learner,
                () -> service.submit(
                        course, SURVEY, Map.of("co-ich", List.of("" + useful), "thay-doi", List.of(text))));
    }

    String course() {
        return course;
    }

    long survey() {
        return stored.activities().get(SURVEY).value();
    }

    long number(String sql) {
        return Rows.number(sql, survey());
    }

    private CourseDraft courseDraft() {
        CourseDraft.Step survey = new CourseDraft.Step(
                SURVEY, ActivityKind.SURVEY, "Ý kiến", 3, true, Set.of(CompletionCondition.SUBMITTED), null);
        return new CourseDraft(
                new CourseDraft.Identity(
                        course, "1.0.0", (course + "-").repeat(12).substring(0, 64)),
                new CourseDraft.Description(
                        "Khóa thử",
                        "Khóa thử",
                        null,
                        "Thử.",
                        SkillGroup.OUTREACH,
                        3,
                        "CC0-1.0",
                        "Nhóm",
                        List.of("Thử")),
                new CourseDraft.Rules(ActivityOrder.FREE, CompletionRule.ALL_REQUIRED, null, false, List.of(), null),
                null,
                List.of(new CourseDraft.Section("m1", "Phần một", null, List.of(survey))),
                List.of(),
                Map.of());
    }
}
