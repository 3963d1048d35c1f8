package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.quiz.QuizFixture.aMultipleChoice;
import static vn.muadam.quiz.QuizFixture.aQuestion;
import static vn.muadam.quiz.QuizFixture.aSingleChoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkerTest {

    private static final QuestionVersion TWO_RIGHT_TWO_WRONG = aMultipleChoice("50", "50", "-50", "-50");

    @Test
    void theOneRightOptionIsWorthEverything() {
        assertThat(mark(aSingleChoice(), Scoring.PER_OPTION, 0)).isEqualByComparingTo("1");
        assertThat(mark(aSingleChoice(), Scoring.PER_OPTION, 1)).isEqualByComparingTo("0");
        assertThat(mark(aSingleChoice(), Scoring.RIGHT_MINUS_WRONG, 0)).isEqualByComparingTo("1");
    }

    @Test
    void nothingChosenIsWorthNothing() {
        for (Scoring scoring : Scoring.values()) {
            assertThat(mark(TWO_RIGHT_TWO_WRONG, scoring)).isEqualByComparingTo("0");
        }
    }

    @Test
    void perOptionTheWeightsAreAddedAndNeverFallBelowZero() {
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.PER_OPTION, 0)).isEqualByComparingTo("0.5");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.PER_OPTION, 0, 1)).isEqualByComparingTo("1");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.PER_OPTION, 0, 1, 2)).isEqualByComparingTo("0.5");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.PER_OPTION, 2, 3)).isEqualByComparingTo("0");
    }

    @Test
    void allOrNothingWantsExactlyTheRightOnes() {
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.ALL_OR_NOTHING, 0)).isEqualByComparingTo("0");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.ALL_OR_NOTHING, 0, 1)).isEqualByComparingTo("1");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.ALL_OR_NOTHING, 0, 1, 2)).isEqualByComparingTo("0");
    }

    @Test
    void rightMinusWrongTakesARightOneAwayForEachWrongOne() {
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.RIGHT_MINUS_WRONG, 0)).isEqualByComparingTo("0.5");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.RIGHT_MINUS_WRONG, 0, 1, 3))
                .isEqualByComparingTo("0.5");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.RIGHT_MINUS_WRONG, 0, 2)).isEqualByComparingTo("0");
        assertThat(mark(TWO_RIGHT_TWO_WRONG, Scoring.RIGHT_MINUS_WRONG, 2, 3)).isEqualByComparingTo("0");
    }

    @Test
    void threeThirdsMakeAWhole() {
        QuestionVersion thirds = aMultipleChoice("33.33333", "33.33333", "33.33333", "-50");

        assertThat(mark(thirds, Scoring.PER_OPTION, 0, 1, 2)).isEqualByComparingTo("1");
        assertThat(mark(thirds, Scoring.RIGHT_MINUS_WRONG, 0, 1, 2)).isEqualByComparingTo("1");
        assertThat(mark(thirds, Scoring.PER_OPTION, 0)).isEqualByComparingTo("0.33333");
    }

    @Test
    void whateverIsChosenTheMarkLiesBetweenNothingAndEverything() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] weights = {"100", "50", "33.33333", "16.66667", "0", "-25", "-33.33333", "-50", "-100"};

        for (int round = 0; round < 5_000; round++) {
            String[] some = random.ints(2 + random.nextInt(5), 0, weights.length)
                    .mapToObj(i -> weights[i])
                    .toArray(String[]::new);
            some[0] = "50"; // a question has a right option
            QuestionVersion question = aQuestion(QuestionKind.MULTIPLE, true, some);
            Set<Integer> chosen = IntStream.range(0, some.length)
                    .filter(i -> random.nextBoolean())
                    .boxed()
                    .collect(Collectors.toSet());
            for (Scoring scoring : Scoring.values()) {
                BigDecimal fraction = Marker.fraction(question, answer(chosen), scoring);
                assertThat(fraction).as("seed %d, round %d", seed, round).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            }
        }
    }

    @Test
    void exactlyTheRightOptionsAreWorthEverythingByEveryScoring() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[][] shares = {{"100"}, {"50", "50"}, {"33.33333", "33.33333", "33.33333"}, {"25", "25", "25", "25"}};

        for (int round = 0; round < 2_000; round++) {
            String[] right = shares[random.nextInt(shares.length)];
            int wrong = 1 + random.nextInt(4);
            String[] weights = java.util.stream.Stream.concat(
                            java.util.Arrays.stream(right),
                            IntStream.range(0, wrong).mapToObj(i -> "-" + (25 * random.nextInt(1, 5))))
                    .toArray(String[]::new);
            QuestionVersion question = aMultipleChoice(weights);
            Set<Integer> chosen = IntStream.range(0, right.length).boxed().collect(Collectors.toSet());
            for (Scoring scoring : Scoring.values()) {
                assertThat(Marker.fraction(question, answer(chosen), scoring))
                        .as("seed %d, round %d, %s", seed, round, scoring)
                        .isEqualByComparingTo(BigDecimal.ONE);
            }
        }
    }

    private static BigDecimal mark(QuestionVersion question, Scoring scoring, Integer... chosen) {
        return Marker.fraction(question, answer(Set.of(chosen)), scoring);
    }

    private static Response answer(Set<Integer> chosen) {
        return new Response(chosen.stream().map(String::valueOf).toList(), List.of());
    }
}
