package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionHashTest {

    @Test
    void theSameQuestionHasTheSameFingerprintHoweverItsWeightIsWritten() {
        assertThat(QuestionHash.of(question("stem", "100"))).isEqualTo(QuestionHash.of(question("stem", "100.00")));
    }

    @Test
    void aChangedWordChangesTheFingerprint() {
        assertThat(QuestionHash.of(question("stem", "100"))).isNotEqualTo(QuestionHash.of(question("stern", "100")));
    }

    private static QuestionDraft question(String stem, String weight) {
        OptionDraft option = new OptionDraft("option", new BigDecimal(weight), null);
        return new QuestionDraft(
                "k6-f01",
                QuestionKind.SINGLE,
                "k6/final",
                List.of("bai-b3"),
                2,
                true,
                false,
                "name",
                stem,
                null,
                List.of(option));
    }
}
