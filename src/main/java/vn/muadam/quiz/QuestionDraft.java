package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was read from a course package; a changed one becomes a new version of the same key.
 *
 * @param foldMarks whether typed texts need no marks
 */
public record QuestionDraft(
        String key,
        QuestionKind kind,
        String category,
        List<String> tags,
        @Nullable Integer difficulty,
        boolean shuffleOptions,
        boolean foldMarks,
        String name,
        String stemHtml,
        @Nullable String feedbackHtml,
        List<OptionDraft> options) {

    public QuestionDraft {
        tags = List.copyOf(tags);
        options = List.copyOf(options);
    }
}
