package vn.muadam.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.survey.SurveyFixture.SURVEY;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.QueryCountFixture;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class SurveyServiceIT {

    private static final Map<String, List<String>> FIVE = Map.of("co-ich", List.of("5"));

    @Inject
    private SurveyService service;

    @Inject
    private QueryCountFixture queries;

    private UnitId province;
    private SurveyFixture fixture;
    private PersonId learner;

    @BeforeEach
    void somebodyWhoHasBegun() {
        province = UnitFixture.province("92");
        fixture = SurveyFixture.anonymous();
        learner = fixture.aLearnerOf(province);
    }

    @Test
    void aLearnerAnswersOnceAndTheActivityIsComplete() throws Exception {
        assertThat(open(learner).done()).isFalse();

        As.person(learner, () -> service.submit(fixture.course(), SURVEY, FIVE));
        As.person(learner, () -> service.submit(fixture.course(), SURVEY, FIVE));

        assertThat(open(learner).done()).isTrue();
        assertThat(replies()).isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from course_completion d join course c on c.id = d.course_id"
                                + " where d.person_id = ? and c.course_key = ?",
                        learner.value(),
                        fixture.course()))
                .isEqualTo(1);
    }

    @Test
    void theFormIsShownAsItWasWritten() throws Exception {
        SurveyForm form = open(learner).form();

        assertThat(form.anonymous()).isTrue();
        assertThat(form.items()).extracting(SurveyItem::toDraft).containsExactlyElementsOf(SurveyFixture.items());
    }

    @Test
    void whatIsRefusedStoresNeitherAnswerNorCompletion() throws Exception {
        assertThatThrownBy(() -> As.person(learner, () -> service.submit(fixture.course(), SURVEY, Map.of())))
                .isInstanceOf(AnswerMissingException.class);
        assertThatThrownBy(() -> As.person(
                        learner,
                        () -> service.submit(
                                fixture.course(),
                                SURVEY,
                                Map.of("co-ich", List.of("5"), "thay-doi", List.of("x".repeat(2_001))))))
                .isInstanceOf(TextTooLongException.class);
        assertThatThrownBy(() -> As.person(
                        learner, () -> service.submit(fixture.course(), SURVEY, Map.of("co-ich", List.of("6")))))
                .isInstanceOf(NotFoundException.class);

        assertThat(open(learner).done()).isFalse();
        assertThat(replies()).isZero();
    }

    @Test
    void whoeverHasNotBegunTheCourseFindsNoSurvey() {
        PersonId other = aPerson().store();

        assertThatThrownBy(() -> open(other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(other, () -> service.submit(fixture.course(), SURVEY, FIVE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.open(fixture.course(), "khong-co")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> service.open("khong-co", SURVEY)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyAnswersWithoutSigningIn() {
        assertThatThrownBy(() -> service.open(fixture.course(), SURVEY)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> service.submit(fixture.course(), SURVEY, FIVE)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void pressingTheButtonOnTwoDevicesAtOnceStoresOneReply() throws Exception {
        List<Runnable> presses = new ArrayList<>();
        for (int device = 0; device < 3; device++) {
            HttpVisitor visitor = visitor(learner);
            presses.add(() -> send(visitor, "&item.co-ich=5"));
        }

        pressTogether(presses);

        assertThat(replies()).isEqualTo(1);
        assertThat(open(learner).done()).isTrue();
    }

    @Test
    void fiveWhoAnswerAtTheSameMomentAreCountedOnce() throws Exception {
        List<Runnable> presses = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            HttpVisitor visitor = visitor(fixture.aLearnerOf(province));
            presses.add(() -> send(visitor, "&item.co-ich=3"));
        }

        pressTogether(presses);

        assertThat(replies()).isZero();
        assertThat(fixture.number("select sum(counted) from survey_box where survey_id = ?"))
                .isEqualTo(5);
        assertThat(fixture.number("select sum(n.times) from survey_count n join survey_box b on b.id = n.box_id"
                        + " where b.survey_id = ?"))
                .isEqualTo(5);
    }

    @Test
    void thePageKeepsWhatWasTypedWhenItIsRefused() throws Exception {
        HttpVisitor visitor = visitor(learner);

        int status = visitor.post(
                page(),
                "course=" + fixture.course() + "&survey=y-kien&item.thay-doi=B%E1%BB%9Bt+b%C3%A0i&item.kho-khan=2");

        assertThat(status).isEqualTo(200);
        assertThat(visitor.body())
                .contains("note bad", "Bạn chưa trả lời câu này.", ">Bớt bài</textarea>")
                .containsPattern("value=\"2\" checked=\"checked\"");
        assertThat(replies()).isZero();
    }

    @Test
    void whoeverHasAnsweredSeesThanksAndNoAnswer() throws Exception {
        HttpVisitor visitor = visitor(learner);

        assertThat(visitor.post(
                        page(), "course=" + fixture.course() + "&survey=y-kien&item.co-ich=5&item.thay-doi=Xin"))
                .isEqualTo(302);
        assertThat(visitor.get(page() + "?course=" + fixture.course() + "&survey=y-kien"))
                .isEqualTo(200);

        assertThat(visitor.body()).contains("Cảm ơn").doesNotContain("<textarea", "Xin<");
    }

    @Test
    void theFormCostsTheSameHoweverManyHaveAnswered() throws Exception {
        As.person(learner, () -> service.open(fixture.course(), SURVEY)); // which reads the content
        int before = As.person(learner, () -> queries.during(() -> service.open(fixture.course(), SURVEY)));

        fixture.answered(province, 1, 2, 3, 4, 5, 5);

        assertThat(As.person(learner, () -> queries.during(() -> service.open(fixture.course(), SURVEY))))
                .isEqualTo(before)
                .isLessThanOrEqualTo(6);
    }

    private OpenedSurvey open(PersonId person) throws Exception {
        return As.person(person, () -> service.open(fixture.course(), SURVEY));
    }

    private long replies() {
        return fixture.number(
                "select count(*) from survey_reply r join survey_box b on b.id = r.box_id" + " where b.survey_id = ?");
    }

    private static String page() {
        return "/survey/survey.xhtml";
    }

    private static HttpVisitor visitor(PersonId person) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(PersonFixture.username(person), PersonFixture.SECRET);
        return visitor;
    }

    /** In threads of their own: those of the server must stay free to answer. */
    private static void pressTogether(List<Runnable> presses) {
        CompletableFuture.allOf(presses.stream()
                        .map(press -> CompletableFuture.runAsync(press, task -> new Thread(task).start()))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private void send(HttpVisitor visitor, String answers) {
        try {
            assertThat(visitor.post(page(), "course=" + fixture.course() + "&survey=y-kien" + answers))
                    .isEqualTo(302);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
