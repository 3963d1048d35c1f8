package vn.muadam.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a learner's finished attempts at a quiz are worth together, by its grading method. */
record Standing(int attempts, BigDecimal percent, @Nullable Boolean passed, Instant decidedAt) {

    /** One finished attempt: its percent, and when it was handed in. */
    record Finished(BigDecimal percent, Instant at) {

        /** What the attempt brings in; empty until it is marked. */
        static Optional<Finished> of(Attempt attempt) {
            return attempt.getSitting()
                    .getSubmittedAt()
                    .flatMap(at -> attempt.getScore().map(marked -> new Finished(marked.getPercent(), at)));
        }

        private Finished better(Finished later) {
            return later.percent.compareTo(percent) > 0 ? later : this;
        }
    }

    /**
     * What these attempts make together.
     *
     * @param finished in the order of their numbers, at least one
     */
    static Standing of(List<Finished> finished, GradingMethod grading, @Nullable Integer passMark) {
        Finished last = finished.get(finished.size() - 1);
        Finished counts = switch (grading) {
            case HIGHEST -> finished.stream().reduce(Finished::better).orElse(last);
            case FIRST -> finished.get(0);
            case LATEST -> last;
            case AVERAGE -> new Finished(average(finished), last.at);
        };
        Boolean passed = Score.reaches(counts.percent, passMark);
        return new Standing(finished.size(), counts.percent, passed, counts.at);
    }

    private static BigDecimal average(List<Finished> finished) {
        BigDecimal sum = finished.stream().map(Finished::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(finished.size()), Score.PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }
}
