package vn.muadam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestPapersTest {

    private static final List<TestPapers.Rule> RULES =
            List.of(new TestPapers.Rule("easy", "1", 4), new TestPapers.Rule("other", null, 6));

    @Test
    void aPaperHoldsTenDifferentQuestionsAndAsManyRightAnswersAsWanted() {
        List<TestPapers.Answer> paper = new TestPapers(RULES, bank(12)).fill(7);

        assertThat(paper)
                .hasSize(10)
                .extracting(TestPapers.Answer::questionVersion)
                .doesNotHaveDuplicates();
        assertThat(paper.stream().filter(TestPapers.Answer::right)).hasSize(7);
        assertThat(paper)
                .allSatisfy(answer ->
                        assertThat(answer.response()).isIn(answer.right() ? List.of("0,2") : List.of("1", "3")));
    }

    @Test
    void aRuleTakesOnlyQuestionsOfItsDifficulty() {
        assertThat(new TestPapers.Rule("easy", "2,3", 1).accepts(question(1, "easy")))
                .isFalse();
        assertThat(new TestPapers.Rule("easy", "1,2", 1).accepts(question(1, "easy")))
                .isTrue();
    }

    @Test
    void aBankThatIsTooSmallFillsNoPaper() {
        assertThat(new TestPapers(RULES, bank(3)).fill(7)).isEmpty();
    }

    private static List<TestPapers.Question> bank(int ofEach) {
        List<TestPapers.Question> questions = new ArrayList<>();
        for (int i = 0; i < ofEach; i++) {
            questions.add(question(2L * i, "easy"));
            questions.add(question(2L * i + 1, "other"));
        }
        return questions;
    }

    private static TestPapers.Question question(long version, String category) {
        return new TestPapers.Question(version, category, "1", true, List.of(true, false, true, false));
    }
}
