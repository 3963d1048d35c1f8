package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.QuizFixture.aDraw;
import static vn.muadam.quiz.QuizFixture.aDrawOf;
import static vn.muadam.quiz.QuizFixture.aQuestion;
import static vn.muadam.quiz.QuizFixture.inBank;
import static vn.muadam.quiz.QuizFixture.manyInBank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void aRuleDrawsOnlyItsCategoryTagAndDifficulty() {
        List<BankQuestion> bank = List.of(
                inBank("right", "k6/final/m2", 2, "bai-b3", "otp"),
                inBank("other-tag", "k6/final/m2", 2, "bai-b3"),
                inBank("too-easy", "k6/final/m2", 1, "otp"),
                inBank("below", "k6/final/m2/deep", 2, "otp"));

        List<BankQuestion> drawn = draw(List.of(aDraw("k6/final/m2", false, "otp", 1, 2, 3)), bank, 1);

        assertThat(drawn).extracting(BankQuestion::key).containsExactly("right");
    }

    @Test
    void onlyADeepRuleReachesSubCategoriesAndNoNamesake() {
        List<BankQuestion> bank = List.of(inBank("below", "k6/final/m2", 1), inBank("namesake", "k6/finale", 1));

        assertThat(draw(List.of(aDraw("k6/final", true, null, 1)), bank, 1))
                .extracting(BankQuestion::key)
                .containsExactly("below");
        assertThatThrownBy(() -> draw(List.of(aDraw("k6/final", false, null, 1)), bank, 1))
                .isInstanceOf(QuestionsMissingException.class);
    }

    @Test
    void aCertainQuestionIsAlwaysThereAndNotDrawnTwice() {
        List<BankQuestion> bank = manyInBank("k6/final", 1, 5);
        String certain = bank.get(3).key();
        List<QuizDraw> rules = List.of(aDraw("k6/final", false, null, 4), aDrawOf(certain));

        for (int seed = 0; seed < 50; seed++) {
            assertThat(draw(rules, bank, seed))
                    .extracting(BankQuestion::key)
                    .doesNotHaveDuplicates()
                    .contains(certain);
        }
    }

    @Test
    void aWiderRuleLeavesToANarrowerOneWhatOnlyThatCanUse() {
        List<BankQuestion> bank = List.of(inBank("hard", "k6/final", 3), inBank("easy", "k6/final", 1));
        List<QuizDraw> rules = List.of(aDraw("k6/final", false, null, 1), aDraw("k6/final", false, null, 1, 3));

        for (int seed = 0; seed < 20; seed++) {
            assertThat(draw(rules, bank, seed)).extracting(BankQuestion::key).containsExactly("easy", "hard");
        }
    }

    @Test
    void rulesThatOverlapStillFillThePaperWhenTheBankAllowsIt() {
        List<BankQuestion> bank = List.of(
                inBank("a", "k6/x", 1, "red"),
                inBank("b", "k6/x", 1, "red", "blue"),
                inBank("c", "k6/x", 2, "blue"),
                inBank("d", "k6/x", 2, "red"));
        List<QuizDraw> rules =
                List.of(aDraw(null, false, "red", 2), aDraw(null, false, "blue", 1), aDraw("k6/x", false, null, 1, 1));

        for (int seed = 0; seed < 50; seed++) {
            assertThat(draw(rules, bank, seed)).doesNotHaveDuplicates().hasSize(4);
        }
    }

    @Test
    void theSameSeedDrawsTheSamePaper() {
        List<BankQuestion> bank = manyInBank("k6/final", 1, 40);
        List<QuizDraw> rules = List.of(aDraw("k6/final", false, null, 10));

        assertThat(draw(rules, bank, 42)).isEqualTo(draw(rules, bank, 42)).isNotEqualTo(draw(rules, bank, 43));
    }

    @Test
    void everyQuestionOfAPoolHasItsChance() {
        List<BankQuestion> bank = manyInBank("k6/final", 1, 10);
        int[] hits = new int[10];

        for (int seed = 0; seed < 2_000; seed++) {
            draw(List.of(aDraw("k6/final", false, null, 3)), bank, new Random(seed).nextLong())
                    .forEach(question -> hits[bank.indexOf(question)]++);
        }

        for (int count : hits) {
            assertThat(count).isBetween(480, 720); // 600 ± 5 σ
        }
    }

    @Test
    void whateverTheRulesAPaperIsFullNeverTwiceTheSameAndEachQuestionObeysItsRule() {
        long seed = System.nanoTime();
        Random random = new Random(seed);

        for (int round = 0; round < 2_000; round++) {
            List<BankQuestion> bank = randomBank(random);
            List<QuizDraw> rules = randomRulesThatFit(bank, random);

            List<BankQuestion> drawn = draw(rules, bank, random.nextLong());

            String where = "seed %d, round %d".formatted(seed, round);
            assertThat(drawn).as(where).doesNotHaveDuplicates();
            int place = 0;
            for (QuizDraw rule : rules) {
                for (int i = 0; i < rule.getCount(); i++) {
                    assertThat(rule.accepts(drawn.get(place++))).as(where).isTrue();
                }
            }
            assertThat(drawn).as(where).hasSize(place);
        }
    }

    @Test
    void optionsAreShuffledOnlyWhereTheQuizAndTheQuestionAllowIt() {
        QuestionVersion free = aQuestion(QuestionKind.SINGLE, true, "100", "0", "0", "0");
        QuestionVersion fixed = aQuestion(QuestionKind.SINGLE, false, "100", "0", "0", "0");
        QuestionVersion trueFalse = aQuestion(QuestionKind.TRUE_FALSE, true, "100", "0");
        Set<List<Integer>> seen = new HashSet<>();
        Random random = new Random(1);

        for (int round = 0; round < 100; round++) {
            List<Integer> order = Drawing.optionOrder(free, true, random);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3);
            seen.add(order);
            assertThat(Drawing.optionOrder(free, false, random)).containsExactly(0, 1, 2, 3);
            assertThat(Drawing.optionOrder(fixed, true, random)).containsExactly(0, 1, 2, 3);
            assertThat(Drawing.optionOrder(trueFalse, true, random)).containsExactly(0, 1);
        }

        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static List<BankQuestion> draw(List<QuizDraw> rules, List<BankQuestion> bank, long seed) {
        return Drawing.draw(rules, bank, new Random(seed));
    }

    private static List<BankQuestion> randomBank(Random random) {
        List<BankQuestion> bank = new ArrayList<>();
        String[] categories = {"k6/final", "k6/final/m1", "k6/final/m2", "k6/practice"};
        String[] tags = {"otp", "deepfake", "bank"};
        for (int i = 0; i < 5 + random.nextInt(20); i++) {
            String category = categories[random.nextInt(categories.length)];
            bank.add(inBank("q" + i, category, 1 + random.nextInt(3), tags[random.nextInt(tags.length)]));
        }
        return bank;
    }

    /** Rules made from a paper that exists: each question of it is asked for by a rule that it obeys. */
    private static List<QuizDraw> randomRulesThatFit(List<BankQuestion> bank, Random random) {
        List<QuizDraw> rules = new ArrayList<>();
        for (BankQuestion question : bank) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            rules.add(
                    switch (random.nextInt(5)) {
                        case 0 -> aDrawOf(question.key());
                        case 1 -> aDraw(question.category(), false, null, 1, question.difficulty());
                        case 2 -> aDraw("k6", true, question.tags().get(0), 1);
                        case 3 -> aDraw(question.category(), true, null, 1);
                        default -> aDraw("k6", true, null, 1, 1, 2, 3);
                    });
        }
        return rules;
    }
}
