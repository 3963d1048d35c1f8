package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The part of a question between the braces; its kind is the kind of the question. */
public sealed interface GiftAnswers {

    /** One answer on offer, or one that is accepted. The weight is in percent of the question's mark. */
    record Option(GiftText text, BigDecimal weight, Optional<GiftText> feedback, Position at) {

        public boolean isRight() {
            return weight.signum() > 0;
        }
    }

    /** Options of which one is right, or several when each has a weight. */
    record Choice(boolean several, List<Option> options) implements GiftAnswers {}

    /** A statement; Moodle's order is feedback for the wrong answer first. */
    record TrueFalse(boolean right, Optional<GiftText> ifWrong, Optional<GiftText> ifRight) implements GiftAnswers {}

    /** Pairs that belong together. A pair without a left side is only a distractor on the right. */
    record Matching(List<Pair> pairs) implements GiftAnswers {

        /** What is asked and what belongs to it. */
        public record Pair(GiftText left, String right) {}
    }

    /** A typed word; with {@code fold} even missing diacritics are forgiven. */
    record ShortAnswer(List<Option> accepted, boolean fold) implements GiftAnswers {}

    /** A number within one of the ranges. */
    record Numeric(List<Range> accepted) implements GiftAnswers {

        /** From and to, both included, with a weight in percent. */
        public record Range(BigDecimal from, BigDecimal to, BigDecimal weight, Optional<GiftText> feedback) {}
    }

    /** A text that someone reads. */
    record Essay() implements GiftAnswers {}
}
