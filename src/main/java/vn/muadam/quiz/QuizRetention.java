package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.OldRows;
import vn.muadam.job.Purging;
import vn.muadam.job.Retention;
import vn.muadam.job.RetentionPeriod;
import vn.muadam.job.RetentionSettings;

/**
 * Attempts with their marks and results are the record. The single answers are evidence while the course's cycle and the
 * period that looks at it run; long after that they go into the archive, and the attempt says so. Photographs are deleted.
 */
@ApplicationScoped
class QuizRetention implements Retention {

    private static final Purging.Parts ANSWERS =
            new Purging.Parts("attempt_slot", "attempt_slot_archive", "1 = 1", "attempt_id", "answers_archived_at", 20);

    private static final List<String> CONTENT = List.of(
            "quiz",
            "quiz_draw",
            "quiz_band",
            "question",
            "question_version",
            "question_option",
            "rubric_level",
            "course_version_question");

    @Inject
    private Purging purging;

    @Inject
    private RetentionSettings settings;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("attempt", "somebody begins a quiz", 48_000, 5_500_000, "for good: the record"),
                GrowingTable.record(
                        "quiz_result", "somebody's first attempt at a quiz", 24_000, 2_800_000, "for good: the record"),
                new GrowingTable(
                        "attempt_slot",
                        "a question is shown",
                        480_000,
                        55_000_000,
                        "24 months after the hand-in, then moved to attempt_slot_archive",
                        this::archive),
                GrowingTable.record(
                        "regrade_line", "a regrade changes somebody's result", 100, 10_000, "for good: the record"),
                new GrowingTable(
                        "answer_photo",
                        "a question is answered by a photograph",
                        2_000,
                        200_000,
                        "24 months, then deleted",
                        this::deletePhotos),
                GrowingTable.record("answer_mark", "somebody marks an essay", 5_000, 500_000, "for good: the record"),
                GrowingTable.record(
                        "attempt_slot_archive",
                        "the answers of attempts that ended 24 months ago",
                        480_000,
                        55_000_000,
                        "for good: evidence"));
    }

    @Override
    public Map<String, String> bounded() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("quiz_override", "a row a decision about a quiz for a person or a unit");
        tables.put("quiz_release", "a row an exam and a unit that releases it");
        tables.put("regrade", "a row a wrong key that somebody puts right");
        CONTENT.forEach(table -> tables.put(table, "content: the questions of a course"));
        return tables;
    }

    private int deletePhotos(Instant now, int atMost) {
        OldRows old = OldRows.of(
                "answer_photo", "id", "stored_at", "t.stored_at < ?", settings.before(RetentionPeriod.ANSWERS, now));
        return purging.delete(old, atMost);
    }

    private int archive(Instant now, int atMost) {
        OldRows ended = OldRows.of(
                "attempt",
                "id",
                "submitted_at",
                "t.answers_archived_at is null and t.submitted_at < ? and t.state in ('FINISHED', 'ABANDONED')",
                settings.before(RetentionPeriod.ANSWERS, now));
        return purging.moveParts(ended, ANSWERS, now, atMost);
    }
}
