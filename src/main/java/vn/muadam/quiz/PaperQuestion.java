package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as the learner meets it, with what is saved of the answer.
 *
 * @param several whether more than one option may be chosen
 * @param options what there is to tick; none where there are fields
 * @param fields what there is to fill in; none where there are options
 */
public record PaperQuestion(
        int slot,
        QuestionKind kind,
        boolean several,
        String stemHtml,
        List<PaperOption> options,
        List<PaperField> fields,
        List<String> values,
        int slotSeq,
        @Nullable Instant savedAt) {

    static PaperQuestion of(AttemptSlot slot, QuestionVersion question) {
        Response response = slot.getResponse();
        PaperParts parts = PaperParts.of(question, response);
        return new PaperQuestion(
                slot.getSlot(),
                question.getKind(),
                question.getKind() == QuestionKind.MULTIPLE,
                question.getStemHtml(),
                parts.options(),
                parts.fields(),
                response.values(),
                slot.getSlotSeq(),
                slot.getAnsweredAt());
    }

    /** The same with what was typed into its fields, which is not saved. */
    PaperQuestion typed(List<String> typed) {
        List<PaperField> filled = fields.stream()
                .map(field -> field.typed(field.number() <= typed.size() ? typed.get(field.number() - 1) : ""))
                .toList();
        return new PaperQuestion(slot, kind, several, stemHtml, options, filled, values, slotSeq, savedAt);
    }

    /** Whether it is answered by a photograph. */
    public boolean isPhoto() {
        return kind == QuestionKind.PHOTO;
    }

    /** Whether exactly this is saved; of options in whatever order. */
    public boolean isAnsweredBy(List<String> given) {
        return fields.isEmpty() ? Set.copyOf(values).equals(Set.copyOf(given)) : values.equals(given);
    }

    /** Whether something is chosen, or every field filled in. */
    public boolean isAnswered() {
        return fields.isEmpty() ? !values.isEmpty() : fields.stream().allMatch(PaperField::isFilled);
    }
}
