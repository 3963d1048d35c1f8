package vn.muadam.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt came to, as far as its learner may see it.
 *
 * @param score null until it is marked, and where the quiz shows none
 * @param neededRight how many right answers reach the pass mark; null where there is none, or a person marks some
 * @param earnsCertificate whether the course is complete and one is issued for it
 * @param archivedAt when the single answers went into the archive; null while they are here
 * @param waiting whether a person has still to mark some of it
 * @param feedback what the quiz says to the score; null where it says nothing, or no score is shown
 * @param questions in the order of the paper; empty where nothing may be shown
 */
public record Outcome(
        String courseKey,
        String quizKey,
        String title,
        String courseTitle,
        AttemptState state,
        @Nullable Instant submittedAt,
        boolean lateSync,
        @Nullable Score score,
        @Nullable Integer passMark,
        @Nullable Integer neededRight,
        boolean earnsCertificate,
        @Nullable Instant archivedAt,
        boolean waiting,
        @Nullable BandFeedback feedback,
        List<ReviewedQuestion> questions,
        NextTurn next) {

    public boolean isMarked() {
        return score != null;
    }

    public boolean isPassed() {
        return score != null && score.isPassed();
    }

    public boolean isFailed() {
        return score != null && score.isFailed();
    }

    /** Whether only the result is left to show. */
    public boolean isArchived() {
        return archivedAt != null;
    }

    public @Nullable BigDecimal percent() {
        return score == null ? null : score.getPercent();
    }

    public int rightCount() {
        return Math.toIntExact(
                questions.stream().filter(ReviewedQuestion::right).count());
    }

    public List<ReviewedQuestion> wrong() {
        return questions.stream()
                .filter(question -> !question.right() && !question.isJudged())
                .toList();
    }

    /** The lessons that the wrong answers come from, in the order of the course, each once. */
    public List<LessonRef> lessonsToRead() {
        return wrong().stream()
                .map(ReviewedQuestion::lesson)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(LessonRef::number))
                .toList();
    }

    public List<ReviewedQuestion> rightOnes() {
        return questions.stream()
                .filter(question -> question.right() && !question.isJudged())
                .toList();
    }

    /** Those that a person has marked. */
    public List<ReviewedQuestion> judged() {
        return questions.stream().filter(ReviewedQuestion::isJudged).toList();
    }
}
