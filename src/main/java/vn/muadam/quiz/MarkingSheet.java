package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer before whoever marks it.
 *
 * @param fullName of whoever wrote it
 * @param unitName of the team or unit that counts them
 * @param photo whether it is a photograph
 * @param text what was written; empty for a photograph
 * @param modelHtml what a good answer says; null where the author gives none
 * @param slotSeq which of the answers that were saved there it is
 * @param marks those that were given so far, the first one first
 * @param changing whether the last of these stands, so that another one changes it
 */
public record MarkingSheet(
        long attempt,
        int slot,
        String courseTitle,
        String quizTitle,
        String fullName,
        String unitName,
        @Nullable Instant submittedAt,
        String stemHtml,
        boolean photo,
        String text,
        @Nullable String modelHtml,
        Rubric rubric,
        int slotSeq,
        List<GivenMark> marks,
        boolean changing) {

    public MarkingSheet {
        marks = List.copyOf(marks);
    }

    /** A mark, and by whom. */
    public record GivenMark(AnswerMark mark, String markedBy) {}

    /** The number of the last mark; 0 for none. */
    public int lastMark() {
        return marks.size();
    }

    public int length() {
        return text.length();
    }
}
