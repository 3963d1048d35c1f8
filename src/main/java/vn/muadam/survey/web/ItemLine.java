package vn.muadam.survey.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.muadam.survey.ItemKind;
import vn.muadam.survey.SurveyItem;

/**
 * An item on the page of a survey, with what was chosen or typed there before it was refused.
 *
 * @param name of its fields
 * @param missing whether it was left out and must not be
 */
public record ItemLine(SurveyItem item, String name, List<Choice> choices, String typed, boolean missing) {

    /** One of the choices; a scale has numbers only. */
    public record Choice(int number, String label, boolean chosen) {}

    static ItemLine of(SurveyItem item, String name, List<String> values, boolean posted) {
        List<Choice> choices = IntStream.rangeClosed(1, item.getChoices())
                .mapToObj(number -> new Choice(number, label(item, number), values.contains("" + number)))
                .toList();
        String typed = item.getKind() == ItemKind.TEXT ? String.join("\n", values) : "";
        boolean empty = values.stream().allMatch(String::isBlank);
        return new ItemLine(item, name, choices, typed, posted && empty && item.isRequired());
    }

    private static String label(SurveyItem item, int number) {
        return item.getKind() == ItemKind.SCALE
                ? Integer.toString(number)
                : item.getOptions().get(number - 1);
    }

    public boolean isScale() {
        return item.getKind() == ItemKind.SCALE;
    }

    public boolean isSeveral() {
        return item.getKind() == ItemKind.SEVERAL;
    }

    public boolean isText() {
        return item.getKind() == ItemKind.TEXT;
    }
}
