package vn.muadam.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.survey.SurveyFixture.items;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.muadam.shared.NotFoundException;

class SurveyFormTest {

    private static final Map<String, List<String>> USEFUL = Map.of("co-ich", List.of("4"));

    private final SurveyForm form = new SurveyForm(true, null, stored(items()));

    @Test
    void aReplyHasWhatWasAnsweredAndNothingElse() {
        List<SurveyAnswer> answers = form.read(Map.of(
                "co-ich",
                List.of("4"),
                "kho-khan",
                List.of("1", "3"),
                "thay-doi",
                List.of(" Bớt\r\nbài. "),
                "khac",
                List.of("1")));

        assertThat(answers)
                .containsExactly(
                        SurveyAnswer.choosing(1, 4),
                        SurveyAnswer.choosing(3, 1),
                        SurveyAnswer.choosing(3, 3),
                        SurveyAnswer.inWords(4, "Bớt\nbài."));
    }

    @Test
    void whatIsVoluntaryMayBeLeftOut() {
        assertThat(form.read(USEFUL)).containsExactly(SurveyAnswer.choosing(1, 4));
    }

    @Test
    void whatIsRequiredMayNot() {
        assertThatThrownBy(() -> form.read(Map.of("thay-doi", List.of("x"))))
                .isInstanceOf(AnswerMissingException.class);
    }

    @Test
    void theSameTickSentTwiceCountsOnce() {
        assertThat(form.read(Map.of("co-ich", List.of("4"), "kho-khan", List.of("2", "2"))))
                .hasSize(2);
    }

    @Test
    void onlyWhatWasOfferedCanBeChosen() {
        for (String value : List.of("0", "6", "-1", "x", "999", "")) {
            assertThatThrownBy(() -> form.read(Map.of("co-ich", List.of(value))))
                    .as(value)
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> form.read(Map.of("co-ich", List.of("1", "2")))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTextHasTwoThousandCharactersAtMost() {
        String longest = "ă".repeat(2_000);

        assertThat(form.read(Map.of("co-ich", List.of("4"), "thay-doi", List.of(longest))))
                .contains(SurveyAnswer.inWords(4, longest));
        assertThatThrownBy(() -> form.read(Map.of("co-ich", List.of("4"), "thay-doi", List.of(longest + "x"))))
                .isInstanceOf(TextTooLongException.class);
    }

    @Test
    void signsThatNobodyCanSeeAreTakenOut() {
        assertThat(WrittenWords.clean("a\u0000b\tc\u0007")).isEqualTo("a b c");
    }

    private static List<SurveyItem> stored(List<SurveyDraft.Item> drafts) {
        List<SurveyItem> items = new ArrayList<>();
        for (SurveyDraft.Item draft : drafts) {
            SurveyItem item = new SurveyItem(1, items.size() + 1, draft);
            try {
                Field id = SurveyItem.class.getDeclaredField("id");
                id.setAccessible(true);
                id.set(item, items.size() + 1L);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            items.add(item);
        }
        return items;
    }
}
