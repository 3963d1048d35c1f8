package vn.muadam.quiz;

import java.util.ArrayList;
import java.util.List;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.testing.Rows;

/** Essays on papers of the placement quiz of a course of the demo, for in-container tests. */
final class EssayFixture {

    static final String COURSE = "k1";
    static final String QUIZ = "pretest";

    private EssayFixture() {}

    /** Two criteria, of three points and of one. */
    static Rubric twoCriteria() {
        return ((Interaction.Essay) QuestionFixture.anEssay().getInteraction()).rubric();
    }

    static Rubric noCriteria() {
        return new Rubric(List.of());
    }

    /** Stored in the bank of the course, and put in the place of a question that was drawn. */
    static String put(QuestionBanks banks, String token, int slot, Rubric rubric) {
        return put(banks, token, slot, QuestionFixture.essayDraft("it-" + Rows.newId(), rubric));
    }

    /** The same for a photograph. */
    static void putPhoto(QuestionBanks banks, String token, int slot) {
        put(banks, token, slot, QuestionFixture.photoDraft("it-" + Rows.newId()));
    }

    private static String put(QuestionBanks banks, String token, int slot, QuestionDraft question) {
        CourseId course = new CourseId(Rows.number("select id from course where course_key = ?", COURSE));
        CourseVersionId version = new CourseVersionId(
                Rows.number("select published_version_id from course where course_key = ?", COURSE));
        banks.store(course, version, List.of(question), List.of());
        Rows.change(
                "update attempt_slot set question_version_id = (select v.id from question_version v join question q"
                        + " on q.id = v.question_id where q.question_key = ?), option_order = ''"
                        + " where slot_no = ? and attempt_id = (select id from attempt where token = ?)",
                question.key(),
                slot,
                token);
        return question.key();
    }

    /** A mark as it is given to an answer that has none, by levels. */
    static MarkDraft byLevels(int slotSeq, Integer... levels) {
        return new MarkDraft(slotSeq, 0, List.of(levels), "", "", "");
    }

    /** The same by points. */
    static MarkDraft byPoints(int slotSeq, String points, String comment) {
        return new MarkDraft(slotSeq, 0, List.of(), points, comment, "");
    }

    /** The same after that many marks, for a reason. */
    static MarkDraft again(MarkDraft draft, int lastMark, String reason) {
        return new MarkDraft(
                draft.slotSeq(),
                lastMark,
                new ArrayList<>(draft.levels()),
                draft.typedPoints(),
                draft.comment(),
                reason);
    }
}
