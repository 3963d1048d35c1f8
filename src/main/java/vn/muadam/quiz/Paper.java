package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole paper of an attempt with what is saved of it, for a device that may lose its network.
 *
 * @param leaseId the lease of the asking device; null while another device holds it
 * @param deadline null where the course sets no limit
 * @param keepable whether the device may keep it for a time without network
 */
public record Paper(
        String token,
        String courseKey,
        String quizKey,
        String title,
        AttemptState state,
        @Nullable String leaseId,
        Instant startedAt,
        @Nullable Instant deadline,
        Instant serverTime,
        boolean keepable,
        List<PaperQuestion> questions) {

    /** The same with an answer that was typed and could not be stored. */
    public Paper typed(int slot, List<String> values) {
        List<PaperQuestion> shown = questions.stream()
                .map(question -> question.slot() == slot ? question.typed(values) : question)
                .toList();
        return new Paper(
                token, courseKey, quizKey, title, state, leaseId, startedAt, deadline, serverTime, keepable, shown);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isHeldHere() {
        return leaseId != null;
    }

    /** Whether this device may answer now. */
    public boolean isAnswerable() {
        return isOpen() && isHeldHere();
    }

    public boolean isHeldElsewhere() {
        return isOpen() && !isHeldHere();
    }

    /** Where to go on: the first question without an answer, or the first of all. */
    public int firstToAnswer() {
        return unanswered().isEmpty() ? 1 : unanswered().get(0).slot();
    }

    public List<PaperQuestion> unanswered() {
        return questions.stream().filter(question -> !question.isAnswered()).toList();
    }
}
