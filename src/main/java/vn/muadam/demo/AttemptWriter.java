package vn.muadam.demo;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes the tries at the final test with their answers, and the result of each member. */
final class AttemptWriter {

    private final Connection connection;
    private final CompulsoryCourse course;
    private final IdBlock ids;

    AttemptWriter(Connection connection, CompulsoryCourse course, IdBlock ids) {
        this.connection = connection;
        this.course = course;
        this.ids = ids;
    }

    void write(List<Learning> all) throws SQLException {
        List<Learning> tried =
                all.stream().filter(learning -> !learning.attempts().isEmpty()).toList();
        writeAttempts(tried);
        writeSlots(tried);
        writeResults(tried);
    }

    private void writeAttempts(List<Learning> tried) throws SQLException {
        try (Batch attempts = new Batch(
                connection,
                "attempt (id, token, quiz_id, enrolment_id, person_id, cycle_no, attempt_no, state, preview, late_sync, "
                        + "mode_code, seed, lease_id, started_at, submitted_at, closed_by, finished_at, "
                        + "sum_mark, max_mark, percent_score, passed, lock_version)")) {
            for (Learning learning : tried) {
                for (int i = 0; i < learning.attempts().size(); i++) {
                    write(learning, i + 1, learning.attempts().get(i), attempts);
                }
            }
        }
    }

    private void write(Learning learning, int number, InventedAttempt attempt, Batch attempts) throws SQLException {
        attempts.add(
                attempt.id(),
                attempt.token(),
                course.finalTest(),
                learning.enrolmentId(),
                learning.member().person().id(),
                LearningWriter.CYCLE,
                number,
                "FINISHED",
                false,
                false,
                "INDIVIDUAL",
                (long) attempt.token().hashCode(),
                attempt.token(),
                attempt.startedAt(),
                attempt.finishedAt(),
                "LEARNER",
                attempt.finishedAt(),
                BigDecimal.valueOf(attempt.mark()),
                BigDecimal.valueOf(InventedAttempt.QUESTIONS),
                BigDecimal.valueOf(attempt.percent()),
                attempt.isPassed(),
                1L);
    }

    private void writeSlots(List<Learning> tried) throws SQLException {
        TestBankReader bank = new TestBankReader(connection);
        TestPapers papers = new TestPapers(bank.rules(course), bank.questions(course));
        try (Batch slots = new Batch(
                connection,
                "attempt_slot (attempt_id, slot_no, question_version_id, option_order, response, slot_seq, save_key, "
                        + "answered_at, fraction, mark, max_mark)")) {
            for (Learning learning : tried) {
                for (InventedAttempt attempt : learning.attempts()) {
                    write(attempt, papers.fill(attempt.mark()), slots);
                }
            }
        }
    }

    private static void write(InventedAttempt attempt, List<TestPapers.Answer> paper, Batch slots) throws SQLException {
        int secondsForOne = (int) attempt.startedAt().until(attempt.finishedAt(), SECONDS) / (paper.size() + 1);
        for (int i = 0; i < paper.size(); i++) {
            TestPapers.Answer answer = paper.get(i);
            BigDecimal mark = answer.right() ? BigDecimal.ONE : BigDecimal.ZERO;
            slots.add(
                    attempt.id(),
                    i + 1,
                    answer.questionVersion(),
                    answer.optionOrder(),
                    answer.response(),
                    1,
                    null,
                    attempt.startedAt().plusSeconds((long) secondsForOne * (i + 1)),
                    mark,
                    mark,
                    BigDecimal.ONE);
        }
    }

    private void writeResults(List<Learning> tried) throws SQLException {
        try (Batch results = new Batch(
                connection,
                "quiz_result (id, person_id, quiz_id, course_id, cycle_no, purpose, attempts, percent_score, passed, "
                        + "decided_at)")) {
            for (Learning learning : tried) {
                InventedAttempt best = learning.best().orElseThrow();
                results.add(
                        ids.next(),
                        learning.member().person().id(),
                        course.finalTest(),
                        course.id(),
                        LearningWriter.CYCLE,
                        "TEST",
                        learning.attempts().size(),
                        BigDecimal.valueOf(best.percent()),
                        best.isPassed(),
                        best.finishedAt());
            }
        }
    }
}
