package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was read from a course package; a changed one becomes a new version of the same key.
 *
 * @param foldMarks whether typed texts need no marks
 * @param judged what there is instead of options where a person marks; null for every other kind
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
        List<OptionDraft> options,
        @Nullable JudgedTerms judged) {

    public QuestionDraft {
        tags = List.copyOf(tags);
        options = List.copyOf(options);
    }

    /** A question that is marked by its key. */
    public QuestionDraft(
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
        this(
                key,
                kind,
                category,
                tags,
                difficulty,
                shuffleOptions,
                foldMarks,
                name,
                stemHtml,
                feedbackHtml,
                options,
                null);
    }
}
