package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What drawing needs to know of a question in the bank of a course version. */
record BankQuestion(
        long versionId,
        String key,
        String category,
        List<String> tags,
        @Nullable Integer difficulty,
        QuestionKind kind) {

    /** Whether it cannot be answered without network: a photograph is sent at once. */
    boolean needsNetwork() {
        return kind == QuestionKind.PHOTO;
    }

    boolean markedByHand() {
        return kind.isMarkedByHand();
    }
}
