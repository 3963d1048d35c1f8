package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuestionFixture.anEssay;
import static vn.muadam.quiz.QuizFixture.DEADLINE;
import static vn.muadam.quiz.QuizFixture.PHONE;
import static vn.muadam.quiz.QuizFixture.START;
import static vn.muadam.quiz.QuizFixture.aSave;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a person marks: its bound, its criteria, its marks. */
class EssayTest {

    private static final Rubric NO_CRITERIA = new Rubric(List.of());
    private static final String GOOD = "Dừng lại,\n\tgọi lại \"số cũ\"; rồi báo.";

    @Test
    void aTextOfLinesIsAnAnswerAndAnythingLongerIsToldFromWhatCouldBeNone() {
        QuestionVersion essay = anEssay();

        ResponseCheck.requirePossible(essay, answer(GOOD));
        ResponseCheck.requirePossible(essay, answer("x".repeat(200)));
        assertThatThrownBy(() -> ResponseCheck.requirePossible(essay, answer("x".repeat(201))))
                .isInstanceOf(AnswerTooLongException.class);
        assertThatThrownBy(() -> ResponseCheck.requirePossible(essay, answer("x".repeat(5_000_000))))
                .isInstanceOf(AnswerTooLongException.class);
        assertThatThrownBy(() -> ResponseCheck.requirePossible(essay, answer("a\u0000b")))
                .isInstanceOf(InvalidResponseException.class);
        assertThatThrownBy(() -> ResponseCheck.requirePossible(essay, answer("a", "b")))
                .isInstanceOf(InvalidResponseException.class);
    }

    @Test
    void whatIsStoredIsReadAsItWasWrittenAndFitsWhereItIsStored() {
        Random random = new Random(44);
        String signs = "aă\"\n\t, ;#'\\éЖ";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            random.ints(random.nextInt(300), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            String stored = ResponseText.write(List.of(text.toString()));
            assertThat(ResponseText.read(stored)).containsExactly(text.toString());
        }
        assertThat(ResponseText.write(List.of("\"".repeat(JudgedTerms.MOST_CHARACTERS))))
                .hasSizeLessThanOrEqualTo(24_000);
    }

    @Test
    void noKeyMarksItAndNoOtherVersionCould() {
        assertThat(anEssay().isMarkedByHand()).isTrue();
        assertThat(Marker.fraction(anEssay(), answer(GOOD), Scoring.PER_OPTION)).isZero();
        assertThat(AnswerShape.isSame(anEssay(), anEssay())).isFalse();
        assertThat(QuizFixture.aSingleChoice().isMarkedByHand()).isFalse();
    }

    @Test
    void thePageTellsTheBoundAndNothingOfTheModelOrTheCriteria() {
        PaperParts parts = PaperParts.of(anEssay(), answer(GOOD));

        assertThat(parts.options()).isEmpty();
        assertThat(parts.fields()).singleElement().satisfies(field -> {
            assertThat(field.isLong()).isTrue();
            assertThat(field.mostCharacters()).isEqualTo(200);
            assertThat(field.value()).isEqualTo(GOOD);
        });
        assertThat(parts.toString()).doesNotContain("báo.\"", "Đủ các bước");
    }

    @Test
    void theReviewShowsItsLinesAndTheModel() {
        ReviewedAnswer reviewed = ReviewedAnswer.of(anEssay(), answer("Một <b>\n\nHai"));

        assertThat(reviewed.given()).containsExactly("Một &lt;b&gt;", "Hai");
        assertThat(reviewed.right()).containsExactly("Dừng, gọi lại, báo.");
        assertThat(ReviewedAnswer.of(anEssay(), answer()).given()).isEmpty();
    }

    @Test
    void theRubricComesBackFromItsRowsAndChangesTheFingerprint() {
        Rubric rubric = essay(anEssay()).rubric();

        assertThat(RubricLevel.rubric(RubricLevel.rows(rubric))).isEqualTo(rubric);
        assertThat(RubricLevel.rubric(List.of())).isEqualTo(NO_CRITERIA);
        assertThat(rubric.maximum()).isEqualByComparingTo("4");
        assertThat(NO_CRITERIA.maximum()).isEqualByComparingTo("10");
        assertThat(QuestionHash.of(QuestionFixture.essayDraft("x", rubric)))
                .isNotEqualTo(QuestionHash.of(QuestionFixture.essayDraft("x", NO_CRITERIA)));
    }

    @Test
    void levelsAddUpToPointsAndEveryCriterionNeedsOne() {
        Rubric rubric = essay(anEssay()).rubric();

        assertThat(rubric.points(List.of(1, 0))).isEqualByComparingTo("2.5");
        for (List<Integer> wrong :
                List.of(List.<Integer>of(), List.of(1), List.of(1, 2), List.of(-1, 0), List.of(0, 0, 0))) {
            assertThatThrownBy(() -> rubric.points(wrong)).isInstanceOf(MarkIncompleteException.class);
        }
    }

    @Test
    void whateverLevelsAreChosenThePointsLieBetweenNothingAndTheMaximum() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<Rubric.Criterion> criteria = new ArrayList<>();
            List<Integer> chosen = new ArrayList<>();
            for (int c = 0; c <= random.nextInt(9); c++) {
                List<Rubric.Level> levels = new ArrayList<>();
                for (int l = 0; l < 2 + random.nextInt(4); l++) {
                    levels.add(new Rubric.Level("m", BigDecimal.valueOf(random.nextInt(99999), 2)));
                }
                criteria.add(new Rubric.Criterion("t", levels));
                chosen.add(random.nextInt(levels.size()));
            }
            Rubric rubric = new Rubric(criteria);
            assertThat(rubric.points(chosen)).isBetween(BigDecimal.ZERO, rubric.maximum());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7,5|7.5", "7.5|7.5", "0|0", "10|10", "9,75|9.75", " 8 |8"})
    void pointsAreTypedAsVietnameseWriteNumbers(String typed, String points) {
        assertThat(draft(typed, "").points(NO_CRITERIA)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mười", "-1", "10,5", "11", "7,555", "1.000", "1e1", "NaN"})
    void whatAreNoPointsIsRefused(String typed) {
        assertThatThrownBy(() -> draft(typed, "").points(NO_CRITERIA)).isInstanceOf(MarkPointsException.class);
    }

    @Test
    void aCommentHasItsBound() {
        assertThat(draft("1", " ").soundComment()).isNull();
        assertThat(draft("1", "x".repeat(2000)).soundComment()).hasSize(2000);
        assertThatThrownBy(() -> draft("1", "x".repeat(2001)).soundComment()).isInstanceOf(MarkTooLongException.class);
    }

    @Test
    void anAttemptWaitsForItsMarkerAndNobodyLooksAtItMeanwhile() {
        Attempt attempt = anAttemptWithAnEssay(null);
        attempt.submit(START.plusSeconds(60), START.plusSeconds(60), ReviewPolicy.TEST.syncGrace());
        attempt.getSlots().get(0).mark(BigDecimal.ONE);
        attempt.getSlots().get(1).waitForMarker(START.plusSeconds(60));
        attempt.waitForMarker();

        assertThat(attempt.getState()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempt.isWaitingForMarker()).isTrue();
        assertThat(attempt.getScore()).isEmpty();
        assertThat(attempt.getSitting().isDue(Instant.MAX)).isFalse();
        assertThat(Standing.Finished.of(attempt)).isEmpty();

        attempt.getSlots().get(1).mark(new BigDecimal("0.62500"));
        attempt.awaitMarking(START.plusSeconds(90));
        assertThat(attempt.isWaitingForMarker()).isFalse();
        assertThat(attempt.getSitting().isDue(START.plusSeconds(151))).isTrue();
        attempt.finish(80, START.plusSeconds(90));

        assertThat(attempt.getScore().orElseThrow().getPercent()).isEqualByComparingTo("81.25");
        assertThat(attempt.getScore().orElseThrow().isPassed()).isTrue();
    }

    @Test
    void whatComesLateIsAnotherAnswerThanTheOneThatWasMarked() {
        Attempt attempt = anAttemptWithAnEssay(DEADLINE);
        attempt.save(save(1, GOOD, START), START, Duration.ofDays(3));
        QuizFixture.set(attempt, "id", 5L);
        attempt.expire(DEADLINE.plusSeconds(1));
        AttemptSlot slot = attempt.getSlots().get(1);
        AnswerMark mark = new AnswerMark(attempt, slot, 1, draft("4", ""), NO_CRITERIA);
        assertThat(mark.judges(slot)).isTrue();
        assertThat(mark.fraction()).isEqualByComparingTo("0.4");

        attempt.save(save(2, "Viết thêm", DEADLINE.minusSeconds(1)), DEADLINE.plusSeconds(60), Duration.ofDays(3));

        assertThat(mark.judges(slot)).isFalse();
        assertThat(attempt.getState()).isEqualTo(AttemptState.SUBMITTED);
    }

    private static Save save(int seq, String text, Instant at) {
        return aSave(PHONE, "k" + seq, new GivenResponse(2, seq, List.of(text), at));
    }

    private static Attempt anAttemptWithAnEssay(@Nullable Instant deadline) {
        Attempt attempt = new Attempt("token", new Turn(), 7);
        attempt.add(QuizFixture.aSingleChoice(), List.of(2, 0, 3, 1));
        attempt.add(anEssay(), List.of());
        attempt.start(PHONE, START, deadline);
        return attempt;
    }

    private static Interaction.Essay essay(QuestionVersion question) {
        return (Interaction.Essay) question.getInteraction();
    }

    private static Response answer(String... values) {
        return new Response(List.of(values), List.of());
    }

    private static MarkDraft draft(String points, String comment) {
        return new MarkDraft(1, 0, List.of(), points, comment, "");
    }
}
