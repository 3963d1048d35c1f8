package vn.muadam.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;

/** A survey as it was read, for the activity that it fills. */
public record SurveyDraft(
        ActivityId activity, boolean anonymous, @Nullable String intro, List<Item> items) {

    public SurveyDraft {
        items = List.copyOf(items);
    }

    /**
     * One thing that is asked.
     *
     * @param low what the lowest number of a scale means, {@code high} the highest; empty for other kinds
     * @param options to choose from; none for a scale and a text
     */
    public record Item(
            String key, ItemKind kind, String ask, boolean required, String low, String high, List<String> options) {

        public Item {
            options = List.copyOf(options);
        }
    }
}
