package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.aQuiz;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizTest {

    private static final Quiz QUIZ = aQuiz().saying(
                    new ScoreBand(50, "Khá.", List.of("b3")),
                    new ScoreBand(80, "Tốt.", List.of()),
                    new ScoreBand(20, "Học lại.", List.of("b1", "b2")))
            .build();

    @ParameterizedTest(name = "{0} %: {1}")
    @CsvSource({"20, Học lại.", "49.99, Học lại.", "50, Khá.", "79.99, Khá.", "80, Tốt.", "100, Tốt."})
    void aScoreIsToldWhatTheHighestBandSaysThatItReaches(BigDecimal percent, String said) {
        assertThat(QUIZ.bandFor(percent).orElseThrow().getFeedbackHtml()).isEqualTo(said);
    }

    @Test
    void belowTheLowestBandNothingIsSaid() {
        assertThat(QUIZ.bandFor(new BigDecimal("19.99"))).isEmpty();
        assertThat(aQuiz().build().bandFor(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void aBandNamesItsLessonsInTheirOrder() {
        assertThat(QUIZ.bandFor(BigDecimal.valueOf(20)).orElseThrow().getLessonKeys())
                .containsExactly("b1", "b2");
        assertThat(QUIZ.bandFor(BigDecimal.valueOf(90)).orElseThrow().getLessonKeys())
                .isEmpty();
    }

    @Test
    void aPaperMayLieOnADeviceWhereNoClockRunsAndNobodySupervises() {
        assertThat(isKeepable(aQuiz().build())).isTrue();
        Quiz limited = aQuiz().withTimeLimit(20).build();
        assertThat(isKeepable(limited)).isFalse();
        assertThatThrownBy(() -> limited.requireKeepable(QuizTerms.of(limited)))
                .isInstanceOf(QuizNotKeepableException.class);
        assertThat(isKeepable(aQuiz().reviewedAs(ReviewPolicy.EXAM).build())).isFalse();
        QuizTerms closing = new QuizTerms(null, QuizFixture.DEADLINE, null, null);
        assertThat(aQuiz().build().isKeepable(closing)).isFalse();
    }

    private static boolean isKeepable(Quiz quiz) {
        return quiz.isKeepable(QuizTerms.of(quiz));
    }
}
