package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.muadam.course.ActivityId;
import vn.muadam.quiz.OptionDraft;
import vn.muadam.quiz.QuestionDraft;
import vn.muadam.quiz.QuestionKind;
import vn.muadam.quiz.QuizDraft;

class QuestionDraftingTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CoursePackage k6 = new CoursePackageReader(PackageFixture.CLOCK)
            .read(Path.of("courses/k6"))
            .coursePackage()
            .orElseThrow();
    private final PackageTexts texts = new PackageTexts(new PlayerLinks(k6, new StoredMedia()), VIETNAMESE);
    private final QuestionDrafting drafting = new QuestionDrafting(texts, VIETNAMESE);

    @Test
    void everyQuestionOfTheCourseIsAChoiceWithAWayToFullMarks() {
        assertThat(k6.questions()).isNotEmpty().map(drafting::draft).allSatisfy(question -> {
            assertThat(question.kind()).isIn(QuestionKind.SINGLE, QuestionKind.MULTIPLE);
            assertThat(question.stemHtml()).isNotBlank().doesNotStartWith("<p>");
            assertThat(question.options())
                    .allSatisfy(option -> assertThat(option.feedbackHtml()).isNotBlank());
            assertThat(rightWeight(question)).isEqualByComparingTo("100");
        });
    }

    @Test
    void aStatementOffersTrueAndFalseInAFixedOrder() {
        QuestionDraft question = drafting.draft(statement(false));

        assertThat(question.kind()).isEqualTo(QuestionKind.TRUE_FALSE);
        assertThat(question.shuffleOptions()).isFalse();
        assertThat(question.options())
                .extracting(OptionDraft::html, option -> option.weightPercent().intValue(), OptionDraft::feedbackHtml)
                .containsExactly(tuple("Đúng", 0, "Chưa đúng."), tuple("Sai", 100, "Đúng rồi."));
    }

    @Test
    void htmlOfAQuestionIsCleanedAndPlainTextIsEscaped() {
        assertThat(texts.inline(new GiftText(GiftText.Format.HTML, "<p>Ai gọi?<script>x()</script></p>")))
                .isEqualTo("Ai gọi?");
        assertThat(texts.inline(new GiftText(GiftText.Format.PLAIN, "1 < 2\nvà hết")))
                .isEqualTo("1 &lt; 2<br />và hết");
    }

    @Test
    void everyQuizOfTheOutlineGetsItsActivity() {
        Map<String, ActivityId> activities = k6.outline().activities().stream()
                .map(activity -> activity.head().key())
                .collect(Collectors.toMap(Function.identity(), key -> new ActivityId(key.hashCode())));

        List<QuizDraft> quizzes = QuizDrafting.drafts(k6.outline(), activities, texts);

        assertThat(quizzes)
                .hasSize(7)
                .filteredOn(quiz -> quiz.activity().equals(activities.get("pretest")))
                .singleElement()
                .satisfies(pretest -> {
                    assertThat(pretest.passMark()).isNull();
                    assertThat(pretest.maxAttempts()).isEqualTo(1);
                    assertThat(pretest.draws()).singleElement().satisfies(draw -> {
                        assertThat(draw.category()).isEqualTo("k6/pretest");
                        assertThat(draw.count()).isEqualTo(6);
                    });
                });
    }

    private static BigDecimal rightWeight(QuestionDraft question) {
        return question.options().stream()
                .map(OptionDraft::weightPercent)
                .filter(weight -> weight.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP);
    }

    private static GiftQuestion statement(boolean right) {
        return new GiftQuestion(
                "x-01",
                "X-01",
                "x",
                List.of(),
                Optional.empty(),
                true,
                new GiftText(GiftText.Format.MARKDOWN, "Công an gọi điện đòi tiền."),
                new GiftAnswers.TrueFalse(
                        right,
                        Optional.of(new GiftText(GiftText.Format.MARKDOWN, "Chưa đúng.")),
                        Optional.of(new GiftText(GiftText.Format.MARKDOWN, "Đúng rồi."))),
                Optional.empty(),
                Position.START);
    }
}
