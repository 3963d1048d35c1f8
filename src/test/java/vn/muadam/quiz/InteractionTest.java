package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.quiz.QuestionFixture.aMatching;
import static vn.muadam.quiz.QuestionFixture.aNumerical;
import static vn.muadam.quiz.QuestionFixture.aShortAnswer;
import static vn.muadam.quiz.QuestionFixture.aTextWithGaps;
import static vn.muadam.quiz.QuestionFixture.anOrdering;
import static vn.muadam.quiz.QuizFixture.aMultipleChoice;
import static vn.muadam.quiz.QuizFixture.aSingleChoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every kind of question takes for an answer, what that is worth, and what is said of it afterwards. */
class InteractionTest {

    private static final List<Integer> SHUFFLED = List.of(2, 0, 1);

    @Test
    void eachPairIsWorthTheSame() {
        assertThat(mark(aMatching(), Scoring.PER_OPTION, "1", "2", "3")).isEqualByComparingTo("1");
        assertThat(mark(aMatching(), Scoring.PER_OPTION, "1", "3", "")).isEqualByComparingTo("0.33333");
        assertThat(mark(aMatching(), Scoring.ALL_OR_NOTHING, "1", "2", "0")).isEqualByComparingTo("0");
        assertThat(mark(aMatching(), Scoring.RIGHT_MINUS_WRONG, "1", "2", "0")).isEqualByComparingTo("0.33333");
        assertThat(mark(aMatching(), Scoring.RIGHT_MINUS_WRONG, "1", "2", "")).isEqualByComparingTo("0.66667");
    }

    @Test
    void anItemCountsAtItsPlaceWhereverItStandsOnThePage() {
        assertThat(mark(anOrdering(), Scoring.PER_OPTION, "2", "3", "1")).isEqualByComparingTo("1");
        assertThat(mark(anOrdering(), Scoring.PER_OPTION, "2", "1", "3")).isEqualByComparingTo("0.33333");
        assertThat(mark(anOrdering(), Scoring.ALL_OR_NOTHING, "2", "1", "3")).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0}: {1} ({2} when marks are not needed)")
    @CsvSource({
        "Cổng dịch vụ công, 1, 1",
        "'  cổng   DỊCH vụ công ', 1, 1",
        "cong dich vu cong, 0, 1",
        "dịch vụ công, 0.5, 0.5",
        "cổng, 0, 0",
    })
    void caseAndSpacesMakeNoDifferenceAndMarksWhereTheyAreNeeded(String typed, String strict, String folded) {
        assertThat(mark(aShortAnswer(false), Scoring.PER_OPTION, typed)).isEqualByComparingTo(strict);
        assertThat(mark(aShortAnswer(true), Scoring.PER_OPTION, typed)).isEqualByComparingTo(folded);
    }

    @Test
    void aWordInTheDecomposedFormIsTheSameWord() {
        String decomposed = java.text.Normalizer.normalize("Cổng dịch vụ công", java.text.Normalizer.Form.NFD);

        assertThat(mark(aShortAnswer(false), Scoring.PER_OPTION, decomposed)).isEqualByComparingTo("1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1500, 1",
        "1.500, 1",
        "1 500, 1",
        "'1500,0', 1",
        "1450, 0.5",
        "'1.599,9', 0.5",
        "15, 0",
        "một nghìn, 0",
        "1.5, 0",
    })
    void aNumberIsReadAsVietnameseWriteIt(String typed, String worth) {
        assertThat(mark(aNumerical(), Scoring.PER_OPTION, typed)).isEqualByComparingTo(worth);
    }

    @Test
    void decimalsComeAfterACommaOrAPoint() {
        assertThat(TypedNumber.parse("2,5")).contains(new BigDecimal("2.5"));
        assertThat(TypedNumber.parse("2.5")).contains(new BigDecimal("2.5"));
        assertThat(TypedNumber.parse("−3")).contains(new BigDecimal("-3"));
        assertThat(TypedNumber.parse("12.345.678,9")).contains(new BigDecimal("12345678.9"));
        assertThat(TypedNumber.parse("1,2,3")).isEmpty();
        assertThat(TypedNumber.parse("")).isEmpty();
    }

    @Test
    void eachGapTakesItsOwnTexts() {
        assertThat(mark(aTextWithGaps(), Scoring.PER_OPTION, "Mật khẩu", "mã otp"))
                .isEqualByComparingTo("1");
        assertThat(mark(aTextWithGaps(), Scoring.PER_OPTION, "OTP", "mật khẩu")).isEqualByComparingTo("0");
        assertThat(mark(aTextWithGaps(), Scoring.PER_OPTION, "", "otp")).isEqualByComparingTo("0.5");
    }

    @Test
    void whatCannotBeAnAnswerIsToldApartFromAWrongOne() {
        assertThat(possible(aMatching(), "0", "3", "")).isTrue();
        assertThat(possible(aMatching(), "0", "4")).isFalse();
        assertThat(possible(aMatching(), "0", "1", "2", "3")).isFalse();
        assertThat(possible(anOrdering(), "1", "1", "3")).isTrue();
        assertThat(possible(anOrdering(), "0", "1", "2")).isFalse();
        assertThat(possible(aShortAnswer(false), "x".repeat(200))).isTrue();
        assertThat(possible(aShortAnswer(false), "x".repeat(201))).isFalse();
        assertThat(possible(aShortAnswer(false), "a\u0000b")).isFalse();
        assertThat(possible(aNumerical(), "một")).isTrue();
        assertThat(possible(aTextWithGaps(), "a", "b", "c")).isFalse();
        assertThat(ResponseCheck.isPossible(aSingleChoice(), new Response(List.of("0", "1"), List.of(0, 1, 2, 3))))
                .isFalse();
        assertThat(ResponseCheck.isPossible(
                        aMultipleChoice("50", "50", "-50"), new Response(List.of("1", "1"), List.of(0, 1, 2))))
                .isFalse();
    }

    @Test
    void anAnswerCanBeReadByAnotherKeyOnlyWhereTheSameStoodOnThePage() {
        QuestionVersion putRight = QuestionFixture.asking(
                QuestionKind.ORDERING,
                false,
                OptionDraft.item("Gọi lại"),
                OptionDraft.item("Dừng lại"),
                OptionDraft.item("Báo công an"));
        assertThat(AnswerShape.isSame(anOrdering(), putRight)).isTrue();
        assertThat(mark(anOrdering(), Scoring.PER_OPTION, "1", "3", "2")).isEqualByComparingTo("0.33333");
        assertThat(mark(putRight, Scoring.PER_OPTION, "1", "3", "2")).isEqualByComparingTo("1");

        QuestionVersion swapped = QuestionFixture.asking(
                QuestionKind.MATCHING,
                false,
                OptionDraft.pair("Công an", "114"),
                OptionDraft.pair("Cứu hỏa", "113"),
                OptionDraft.pair("Cấp cứu", "115"),
                OptionDraft.pair("", "1022"));
        assertThat(AnswerShape.isSame(aMatching(), swapped)).isTrue();
        assertThat(mark(swapped, Scoring.PER_OPTION, "2", "1", "3")).isEqualByComparingTo("1");

        assertThat(AnswerShape.isSame(choice("Gọi", "Nhắn"), choice("Nhắn", "Gọi")))
                .isFalse();
        assertThat(AnswerShape.isSame(aShortAnswer(false), aShortAnswer(true))).isTrue();
        assertThat(AnswerShape.isSame(aShortAnswer(false), aNumerical())).isFalse();
    }

    private static QuestionVersion choice(String right, String wrong) {
        return QuestionFixture.asking(
                QuestionKind.SINGLE,
                false,
                new OptionDraft(right, BigDecimal.valueOf(100), null),
                new OptionDraft(wrong, BigDecimal.ZERO, null));
    }

    @Test
    void theReviewSaysWhatWasAnsweredAndWhatIsRight() {
        ReviewedAnswer pairs = review(aMatching(), "2", "", "3");
        assertThat(pairs.given()).containsExactly("Công an → 114", "Cấp cứu → 115");
        assertThat(pairs.right()).containsExactly("Công an → 113", "Cứu hỏa → 114", "Cấp cứu → 115");
        assertThat(review(anOrdering(), "1", "3", "2").given())
                .containsExactly("1. Gọi lại", "2. Dừng lại", "3. Báo công an");
        assertThat(review(anOrdering()).right()).containsExactly("1. Dừng lại", "2. Gọi lại", "3. Báo công an");
        assertThat(review(aShortAnswer(false), "<b>dịch vụ công").given()).containsExactly("&lt;b&gt;dịch vụ công");
        assertThat(review(aShortAnswer(false), "dịch vụ công").feedback()).containsExactly("Thiếu một chữ.");
        assertThat(review(aNumerical(), "1450").feedback()).containsExactly("Gần đúng.");
        assertThat(review(aNumerical()).right()).containsExactly("1500");
        assertThat(review(aTextWithGaps(), "", "otp").given()).containsExactly("(2) otp");
        assertThat(review(aTextWithGaps()).right()).containsExactly("(1) mật khẩu", "(2) OTP");
    }

    @Test
    void thePageTellsNothingOfWhatIsRight() {
        PaperParts pairs = PaperParts.of(aMatching(), new Response(List.of("2", "", ""), List.of(0, 2, 1, 3)));

        assertThat(pairs.fields()).hasSize(3).allMatch(PaperField::isListed);
        assertThat(pairs.fields().get(0).labelHtml()).isEqualTo("Công an");
        assertThat(pairs.fields().get(0).value()).isEqualTo("2");
        assertThat(pairs.fields().get(0).choices())
                .extracting(PaperField.PaperChoice::text)
                .containsExactly("1022", "114", "113", "115");
        assertThat(PaperParts.of(aTextWithGaps(), new Response(List.of(), List.of()))
                        .fields())
                .extracting(PaperField::labelHtml)
                .containsExactly("(1)", "(2)");
    }

    @Test
    void whatMustBePutInOrderNeverStandsInIt() {
        for (long seed = 0; seed < 500; seed++) {
            List<Integer> order = Drawing.optionOrder(anOrdering(), false, new Random(seed));
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2).isNotEqualTo(List.of(1, 2, 0));
            assertThat(Drawing.optionOrder(aMatching(), false, new Random(seed)))
                    .containsExactlyInAnyOrder(0, 1, 2, 3)
                    .isEqualTo(Drawing.optionOrder(aMatching(), false, new Random(seed)));
        }
    }

    /** Whatever is sent: it is refused or has a mark within its bounds, the same each time, and a review that can be read. */
    @Test
    void noAnswerWhateverBreaksMarkingOrReview() {
        List<QuestionVersion> questions =
                List.of(aSingleChoice(), aMatching(), anOrdering(), aShortAnswer(true), aNumerical(), aTextWithGaps());
        String[] values = {
            "", " ", "0", "1", "2", "3", "7", "999", "-1", "1.500", "1,5", "OTP", "mật khẩu", "<script>", "[]"
        };
        Random random = new Random(20_261_130);
        for (int round = 0; round < 20_000; round++) {
            QuestionVersion question = questions.get(random.nextInt(questions.size()));
            List<Integer> order = Drawing.optionOrder(question, true, random);
            List<String> given = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> values[random.nextInt(values.length)])
                    .toList();
            Response response = new Response(given, order);
            if (!ResponseCheck.isPossible(question, response)) {
                continue;
            }
            for (Scoring scoring : Scoring.values()) {
                BigDecimal mark = Marker.fraction(question, response, scoring);
                assertThat(mark).as("%s %s", question.getKind(), given).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(Marker.fraction(question, response, scoring)).isEqualTo(mark);
            }
            ReviewedAnswer review = ReviewedAnswer.of(question, response);
            assertThat(review.right()).isNotEmpty();
            assertThat(String.join("", review.given())).doesNotContain("<script>");
            assertThat(PaperParts.of(question, response)).isNotNull();
        }
    }

    @Test
    void whatIsStoredIsReadAsItWasGiven() {
        Random random = new Random(7);
        String[] values = {"", "0", "12", "a,b", "[x]", "\"", "\\", "Đúng", "1.500", "  hai  ", "999", "1000"};
        for (int round = 0; round < 5_000; round++) {
            List<String> given = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                given.add(values[random.nextInt(values.length)]);
            }
            List<String> read = ResponseText.read(ResponseText.write(given));
            assertThat(read).isEqualTo(given.stream().allMatch(String::isBlank) ? List.of() : given);
        }
        assertThat(ResponseText.write(List.of("3", "1"))).isEqualTo("3,1"); // as the version before wrote it
    }

    private static BigDecimal mark(QuestionVersion question, Scoring scoring, String... values) {
        return Marker.fraction(question, new Response(List.of(values), SHUFFLED), scoring);
    }

    private static boolean possible(QuestionVersion question, String... values) {
        return ResponseCheck.isPossible(question, new Response(List.of(values), SHUFFLED));
    }

    private static ReviewedAnswer review(QuestionVersion question, String... values) {
        return ReviewedAnswer.of(question, new Response(List.of(values), SHUFFLED));
    }
}
