package vn.muadam.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CriteriaLoaderTest {

    private final CriteriaSet reference = CriteriaLoader.read();

    @Test
    void theReferenceSetHasAHundredPointsInTwentyTwoCriteria() {
        BigDecimal total =
                reference.getCriteria().stream().map(Criterion::getMaxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(total).isEqualByComparingTo("100");
        assertThat(reference.getCriteria()).hasSize(22);
    }

    @Test
    void theReferenceSetSaysThatTheLocalityDecides() {
        assertThat(reference.getNote()).contains("tham khảo").contains("địa phương tự quyết định");
    }

    @Test
    void everyTextIsComposed() {
        assertThat(reference.getCriteria())
                .allSatisfy(criterion -> assertThat(criterion.getTitle() + criterion.getHowComputed())
                        .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC)));
    }

    @Test
    void noStepGivesMoreThanTheMaximum() {
        assertThat(reference.getCriteria())
                .allSatisfy(criterion -> assertThat(criterion.pointsForTier(new BigDecimal(1000)))
                        .isLessThanOrEqualTo(criterion.getMaxPoints()));
    }
}
