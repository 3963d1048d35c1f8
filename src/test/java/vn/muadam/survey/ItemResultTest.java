package vn.muadam.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.survey.SurveyFixture.items;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemResultTest {

    @Test
    void aScaleHasAMean() {
        ItemResult result = new ItemResult(item(0), List.of(1, 0, 0, 1, 3), List.of());

        assertThat(result.getAnswers()).isEqualTo(5);
        assertThat(result.getMean()).hasValue(4.0);
        assertThat(result.label(1)).isEqualTo("1 – Không");
        assertThat(result.label(3)).isEqualTo("3");
        assertThat(result.label(5)).isEqualTo("5 – Rất có ích");
    }

    @Test
    void whatNobodyAnsweredHasNone() {
        assertThat(new ItemResult(item(0), List.of(0, 0, 0, 0, 0), List.of()).getMean())
                .isEmpty();
    }

    @Test
    void optionsHaveNoMean() {
        ItemResult result = new ItemResult(item(1), List.of(2, 3), List.of());

        assertThat(result.getMean()).isEmpty();
        assertThat(result.label(2)).isEqualTo("Dài");
    }

    private static SurveyItem item(int place) {
        return new SurveyItem(1, place + 1, items().get(place));
    }
}
