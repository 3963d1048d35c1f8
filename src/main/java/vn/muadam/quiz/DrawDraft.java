package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule by which a quiz draws: this very question, or {@code count} of a category.
 *
 * @param deep whether the category's sub-categories belong to it
 * @param difficulties those allowed; empty allows all
 */
public record DrawDraft(
        @Nullable String questionKey,
        @Nullable String category,
        boolean deep,
        @Nullable String tag,
        List<Integer> difficulties,
        int count) {

    public DrawDraft {
        difficulties = List.copyOf(difficulties);
    }
}
