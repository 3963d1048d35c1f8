package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.muadam.quiz.Rubric;

/** The part of a question between the braces; its kind is the kind of the question. A closed family, as what is asked. */
public sealed interface GiftAnswers {

    /** Does what the visitor does for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One case each. */
    interface Visitor<R> {
        R choice(Choice choice);

        R trueFalse(TrueFalse statement);

        R matching(Matching matching);

        R ordering(Ordering ordering);

        R shortAnswer(ShortAnswer shortAnswer);

        R numeric(Numeric numeric);

        R blanks(Blanks blanks);

        R essay(Essay essay);

        R photo(Photo photo);
    }

    /** One answer on offer, or one that is accepted. The weight is in percent of the question's mark. */
    record Option(GiftText text, BigDecimal weight, Optional<GiftText> feedback, Position at) {

        public boolean isRight() {
            return weight.signum() > 0;
        }
    }

    /** Options of which one is right, or several when each has a weight. */
    record Choice(boolean several, List<Option> options) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** A statement; Moodle's order is feedback for the wrong answer first. */
    record TrueFalse(boolean right, Optional<GiftText> ifWrong, Optional<GiftText> ifRight) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trueFalse(this);
        }
    }

    /** Pairs that belong together. A pair without a left side is only a distractor on the right. */
    record Matching(List<Pair> pairs) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matching(this);
        }

        /** What is asked and what belongs to it. */
        public record Pair(GiftText left, String right) {}
    }

    /** Items in the order that is right. */
    record Ordering(List<Option> items) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordering(this);
        }
    }

    /** A typed word; with {@code fold} even missing diacritics are forgiven. */
    record ShortAnswer(List<Option> accepted, boolean fold) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shortAnswer(this);
        }
    }

    /** A number within one of the ranges. */
    record Numeric(List<Range> accepted) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }

        /** From and to, both included, with a weight in percent. */
        public record Range(BigDecimal from, BigDecimal to, BigDecimal weight, Optional<GiftText> feedback) {}
    }

    /** The gaps of the stem, each with a text that is accepted there; a gap may have several. */
    record Blanks(List<Gap> gaps, boolean fold) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blanks(this);
        }

        /** The number of a gap, as {@code [[1]]} stands in the stem, and a text for it. */
        public record Gap(int number, String text) {}
    }

    /** A text that someone marks, of at most so many characters, beside a model of it and by these criteria. */
    record Essay(int limit, Optional<GiftText> model, Rubric rubric) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.essay(this);
        }
    }

    /** A photograph that someone marks, beside a model of it and by these criteria. */
    record Photo(Optional<GiftText> model, Rubric rubric) implements GiftAnswers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.photo(this);
        }
    }
}
