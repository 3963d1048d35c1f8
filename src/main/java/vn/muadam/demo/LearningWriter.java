package vn.muadam.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what the members have learnt: requirements, assignments, enrolments, completions. */
final class LearningWriter {

    static final int CYCLE = 1;

    private final Connection connection;
    private final CompulsoryCourse course;
    private final IdBlock ids;

    LearningWriter(Connection connection, CompulsoryCourse course, IdBlock ids) {
        this.connection = connection;
        this.course = course;
        this.ids = ids;
    }

    /** Makes the course compulsory in each province; answers the requirement of each. */
    long require(long province, LocalDate since, LocalDate dueOn) throws SQLException {
        long id = ids.next();
        try (Batch requirements =
                new Batch(connection, "course_requirement (id, unit_id, course_id, audience, due_on, valid_from)")) {
            requirements.add(id, province, course.id(), "MEMBER", dueOn, since);
        }
        return id;
    }

    /** Makes the course of that key compulsory for officials, where it is published. */
    void requireOfOfficials(String courseKey, long province, LocalDate since, LocalDate dueOn) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into course_requirement (id, unit_id, course_id, audience, due_on, valid_from)
                select ?, ?, id, 'OFFICIAL', ?, ? from course where course_key = ? and published_version_id is not null
                """)) {
            insert.setLong(1, ids.next());
            insert.setLong(2, province);
            insert.setDate(3, Date.valueOf(dueOn));
            insert.setDate(4, Date.valueOf(since));
            insert.setString(5, courseKey);
            insert.executeUpdate();
        }
    }

    void write(List<Learning> all, Map<Long, Long> requirementOfCommune, LocalDate dueOn) throws SQLException {
        writeAssignments(all, requirementOfCommune, dueOn);
        List<Learning> begun = all.stream().filter(Learning::isBegun).toList();
        writeEnrolments(begun);
        writeActivityCompletions(begun);
        writeCourseCompletions(begun);
    }

    private void writeAssignments(List<Learning> all, Map<Long, Long> requirementOfCommune, LocalDate dueOn)
            throws SQLException {
        try (Batch assignments = new Batch(
                connection,
                "learning_assignment (id, person_id, course_id, cycle_no, requirement_id, team_id, unit_id, state, due_on, "
                        + "assigned_at, completed_at)")) {
            for (Learning learning : all) {
                InventedTeam team = learning.member().team();
                assignments.add(
                        ids.next(),
                        learning.member().person().id(),
                        course.id(),
                        CYCLE,
                        requirementOfCommune.get(team.commune().id()),
                        team.id(),
                        team.commune().id(),
                        assignmentState(learning.outcome()),
                        dueOn,
                        learning.assignedAt(),
                        learning.completedAt().orElse(null));
            }
        }
    }

    private static String assignmentState(Outcome outcome) {
        return outcome == Outcome.NOT_STARTED ? "ASSIGNED" : outcome.name();
    }

    private void writeEnrolments(List<Learning> begun) throws SQLException {
        try (Batch enrolments = new Batch(
                connection,
                "enrolment (id, person_id, course_id, version_id, cycle_no, state, team_id, unit_id, required_count, "
                        + "done_count, last_activity_id, enrolled_at, last_seen_at, completed_at, lock_version)")) {
            for (Learning learning : begun) {
                InventedTeam team = learning.member().team();
                enrolments.add(
                        learning.enrolmentId(),
                        learning.member().person().id(),
                        course.id(),
                        course.versionId(),
                        CYCLE,
                        learning.completedAt().isPresent() ? "COMPLETED" : "ACTIVE",
                        team.id(),
                        team.commune().id(),
                        course.requiredCount(),
                        learning.doneCount(),
                        lastActivity(learning),
                        learning.enrolledAt(),
                        learning.lastSeenAt(),
                        learning.completedAt().orElse(null),
                        1L);
            }
        }
    }

    private long lastActivity(Learning learning) {
        return learning.attempts().isEmpty()
                ? course.lessons().get(learning.lessonsDone().size() - 1)
                : course.finalTest();
    }

    private void writeActivityCompletions(List<Learning> begun) throws SQLException {
        try (Batch completions = new Batch(
                connection,
                "activity_completion (id, enrolment_id, activity_id, state, passed, completed_by, started_at, completed_at)")) {
            for (Learning learning : begun) {
                long enrolment = learning.enrolmentId();
                for (int i = 0; i < learning.lessonsDone().size(); i++) {
                    Instant done = learning.lessonsDone().get(i);
                    long lesson = course.lessons().get(i);
                    completions.add(ids.next(), enrolment, lesson, "COMPLETED", null, "RULE", done, done);
                }
                if (!learning.attempts().isEmpty()) {
                    writeTest(learning, completions);
                }
            }
        }
    }

    private void writeTest(Learning learning, Batch completions) throws SQLException {
        boolean passed = learning.completedAt().isPresent();
        completions.add(
                ids.next(),
                learning.enrolmentId(),
                course.finalTest(),
                passed ? "COMPLETED" : "IN_PROGRESS",
                passed ? true : null,
                passed ? "RULE" : null,
                learning.attempts().get(0).startedAt(),
                learning.completedAt().orElse(null));
    }

    private void writeCourseCompletions(List<Learning> begun) throws SQLException {
        try (Batch completions = new Batch(
                connection,
                "course_completion (id, enrolment_id, person_id, course_id, version_id, cycle_no, team_id, unit_id, "
                        + "required_count, completed_at)")) {
            for (Learning learning : begun) {
                InventedTeam team = learning.member().team();
                if (learning.completedAt().isPresent()) {
                    completions.add(
                            ids.next(),
                            learning.enrolmentId(),
                            learning.member().person().id(),
                            course.id(),
                            course.versionId(),
                            CYCLE,
                            team.id(),
                            team.commune().id(),
                            course.requiredCount(),
                            learning.completedAt().get());
                }
            }
        }
    }
}
