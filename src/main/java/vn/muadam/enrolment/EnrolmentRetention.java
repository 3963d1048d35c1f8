package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.OldRows;
import vn.muadam.job.Purging;
import vn.muadam.job.Retention;
import vn.muadam.job.RetentionPeriod;
import vn.muadam.job.RetentionSettings;

/**
 * Who had to learn, who learnt and who completed is the record. Which lesson was read when is of use while the course and
 * the period that looks at it run; long after the last visit it goes into the archive, where the course page still finds
 * it. What was passed stays: certificates rest on it.
 */
@ApplicationScoped
class EnrolmentRetention implements Retention {

    private static final Purging.Parts LESSONS = new Purging.Parts(
            "activity_completion",
            "activity_completion_archive",
            "passed is null",
            "enrolment_id",
            "detail_archived_at",
            30);

    @Inject
    private Purging purging;

    @Inject
    private RetentionSettings settings;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record(
                        "learning_assignment",
                        "somebody must learn a course",
                        24_000,
                        2_800_000,
                        "for good: the record"),
                GrowingTable.record("enrolment", "somebody begins a course", 24_000, 2_800_000, "for good: the record"),
                GrowingTable.record(
                        "course_completion",
                        "somebody completes a course",
                        24_000,
                        2_800_000,
                        "for good: certificates and evaluations rest on it"),
                new GrowingTable(
                        "activity_completion",
                        "a learner opens an activity",
                        720_000,
                        82_800_000,
                        "24 months after the last visit to a completed course, then the lessons are moved to"
                                + " activity_completion_archive; what was passed stays",
                        this::archive),
                GrowingTable.record(
                        "activity_completion_archive",
                        "the lessons of courses that ended 24 months ago",
                        700_000,
                        80_000_000,
                        "for good: the course page reads it"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of(
                "practice_report", "a row a practice that a learner says they did",
                "completion_override", "a row an activity that an official declares complete for somebody",
                "course_requirement", "a row a decision of a unit",
                "team_course_progress", "a row a team and course",
                "team_course_due", "a row a team, course and day of a deadline");
    }

    private int archive(Instant now, int atMost) {
        OldRows ended = OldRows.of(
                "enrolment",
                "id",
                "last_seen_at",
                "t.detail_archived_at is null and t.last_seen_at < ? and t.state = 'COMPLETED'",
                settings.before(RetentionPeriod.LESSONS, now));
        return purging.moveParts(ended, LESSONS, now, atMost);
    }
}
