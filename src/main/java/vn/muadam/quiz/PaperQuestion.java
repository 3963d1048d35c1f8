package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as the learner meets it, with what is saved of the answer. */
public record PaperQuestion(
        int slot,
        boolean several,
        String stemHtml,
        List<PaperOption> options,
        List<Integer> chosen,
        int slotSeq,
        @Nullable Instant savedAt) {

    static PaperQuestion of(AttemptSlot slot, QuestionVersion question) {
        List<Integer> chosen = slot.getChosen();
        List<PaperOption> options = slot.getOptionOrder().stream()
                .map(number -> new PaperOption(
                        number, question.getOptions().get(number).getHtml(), chosen.contains(number)))
                .toList();
        return new PaperQuestion(
                slot.getSlot(),
                question.getKind().takesSeveral(),
                question.getStemHtml(),
                options,
                chosen,
                slot.getSlotSeq(),
                slot.getAnsweredAt());
    }

    /** Whether exactly these options are saved, in whatever order. */
    public boolean isAnsweredBy(List<Integer> numbers) {
        return chosen.size() == numbers.size() && chosen.containsAll(numbers);
    }

    public boolean isAnswered() {
        return !chosen.isEmpty();
    }
}
