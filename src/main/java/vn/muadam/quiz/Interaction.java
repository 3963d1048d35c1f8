package vn.muadam.quiz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks its learner to do; what IMS QTI calls an interaction, and Moodle a question type.
 *
 * <p>A closed family. Whoever treats interactions differently is a {@link Visitor} and has no other case left, so that a
 * new one does not compile until it is drawn, shown, answered, marked, reviewed and exported.
 *
 * <p>An answer is a list of values, the same for all of them on the wire and in the database; each says below what its
 * values are. An empty list is no answer.
 */
public sealed interface Interaction {

    /** Does what the visitor does for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Whether a person says what an answer is worth. */
    default boolean isMarkedByHand() {
        return false;
    }

    /** One case each. */
    interface Visitor<R> {
        R choice(Choice choice);

        R matching(Matching matching);

        R ordering(Ordering ordering);

        R shortAnswer(ShortAnswer shortAnswer);

        R numerical(Numerical numerical);

        R blanks(Blanks blanks);

        R essay(Essay essay);

        R photo(Photo photo);
    }

    /**
     * Choose from options; whether a statement is true is such a choice. Values: the numbers of the chosen options.
     *
     * @param several whether more than one may be chosen
     */
    record Choice(List<QuestionOption> options, boolean several) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * Choose what belongs to each premise. Values: for each premise in its order the number of an answer, or nothing.
     *
     * @param answers every answer on offer once, those too that belong to no premise, in an order that tells nothing of
     *     the pairs: an answer keeps its number when a wrong pair is put right
     */
    record Matching(List<Premise> premises, List<String> answers) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matching(this);
        }

        /** What is asked, and the number of the answer that belongs to it. */
        public record Premise(String html, int answer) {}
    }

    /**
     * Say which comes first, second and so on. Values: for each item, as they stand before the learner, its place from 1,
     * or nothing.
     *
     * @param items in an order that tells nothing of the right one: an item keeps its number when that is put right
     */
    record Ordering(List<Item> items) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordering(this);
        }

        /** What is to be put in its place, and the right place from 1. */
        public record Item(String html, int place) {}

        /** In the right order. */
        public List<Item> inOrder() {
            return items.stream().sorted(Comparator.comparingInt(Item::place)).toList();
        }
    }

    /**
     * Type a word or a few. One value: what was typed. Case, and spaces that nobody sees, make no difference.
     *
     * @param accepted the best first where several fit
     * @param fold whether missing marks make no difference either
     */
    record ShortAnswer(List<Accepted> accepted, boolean fold) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shortAnswer(this);
        }

        /** A text that is taken, and what it is worth in percent. */
        public record Accepted(
                String text, BigDecimal weight, @Nullable String feedbackHtml) {}
    }

    /** Type a number. One value: what was typed, as Vietnamese write numbers or as computers do. */
    record Numerical(List<Range> accepted) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numerical(this);
        }

        /** From and to, both included, and what a number between them is worth in percent. */
        public record Range(
                BigDecimal from,
                BigDecimal to,
                BigDecimal weight,
                @Nullable String feedbackHtml) {}
    }

    /** Fill the numbered gaps of a text. Values: for each gap in its order what was typed, or nothing. */
    record Blanks(List<ShortAnswer> gaps) implements Interaction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blanks(this);
        }
    }

    /** What only a person can mark. */
    sealed interface Judged extends Interaction {

        /** What a good answer says or shows; null where the author tells nothing of it. */
        @Nullable
        String modelHtml();

        Rubric rubric();

        @Override
        default boolean isMarkedByHand() {
            return true;
        }
    }

    /**
     * Write a text. One value: the text.
     *
     * @param mostCharacters how long it may be
     */
    record Essay(int mostCharacters, @Nullable String modelHtml, Rubric rubric) implements Judged {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.essay(this);
        }
    }

    /** Take a photograph. One value: the key under which it is kept. */
    record Photo(@Nullable String modelHtml, Rubric rubric) implements Judged {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.photo(this);
        }
    }
}
