package vn.muadam.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one member has done in the compulsory course: the lessons one after the other, then the final test.
 *
 * @param lessonsDone when each of the first lessons was done; empty for somebody who has not begun
 * @param attempts the tries at the final test, of which only the last may be passed
 */
record Learning(
        long enrolmentId,
        Member member,
        Instant assignedAt,
        List<Instant> lessonsDone,
        List<InventedAttempt> attempts) {

    boolean isBegun() {
        return !lessonsDone.isEmpty();
    }

    int doneCount() {
        return lessonsDone.size() + (completedAt().isPresent() ? 1 : 0);
    }

    /** Who opens the first lesson is enrolled by it. */
    Instant enrolledAt() {
        return lessonsDone.get(0).minusSeconds(60);
    }

    Instant lastSeenAt() {
        return attempts.isEmpty()
                ? lessonsDone.get(lessonsDone.size() - 1)
                : attempts.get(attempts.size() - 1).finishedAt();
    }

    /** The moment of passing the final test, which comes last. */
    Optional<Instant> completedAt() {
        return attempts.stream()
                .filter(InventedAttempt::isPassed)
                .map(InventedAttempt::finishedAt)
                .findFirst();
    }

    /** The try that counts: the highest, and of equal ones the first. */
    Optional<InventedAttempt> best() {
        return attempts.stream()
                .max(Comparator.comparingInt(InventedAttempt::mark)
                        .thenComparing(InventedAttempt::finishedAt, Comparator.reverseOrder()));
    }

    Outcome outcome() {
        if (!isBegun()) {
            return Outcome.NOT_STARTED;
        }
        return completedAt().isPresent() ? Outcome.COMPLETED : Outcome.IN_PROGRESS;
    }
}
