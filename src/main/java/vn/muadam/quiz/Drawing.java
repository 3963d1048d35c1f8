package vn.muadam.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws the questions of one attempt from a bank; the attempt's seed makes it repeatable.
 *
 * <p>Every question asked for is a place to fill. Narrower rules fill their places first, each with a random question
 * that it accepts and nobody holds. Where a rule would find none left, earlier places move to another question of
 * theirs, so that a full paper is drawn whenever the bank holds one, and no question stands on it twice.
 */
final class Drawing {

    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final Map<BankQuestion, Place> holders = new HashMap<>();

    private Drawing(List<QuizDraw> rules, List<BankQuestion> bank, Random random) {
        this.random = random;
        for (QuizDraw rule : rules) {
            List<BankQuestion> pool = bank.stream().filter(rule::accepts).toList();
            for (int i = 0; i < rule.getCount(); i++) {
                places.add(new Place(places.size(), shuffled(pool)));
            }
        }
    }

    /**
     * The drawn questions in the order of the rules.
     *
     * @throws QuestionsMissingException when the bank holds too few; a package with that fault is not imported
     */
    static List<BankQuestion> draw(List<QuizDraw> rules, List<BankQuestion> bank, Random random) {
        return new Drawing(rules, bank, random).paper();
    }

    /** What is offered as it will stand before the learner: shuffled where quiz and question allow it, or it must be. */
    static List<Integer> optionOrder(QuestionVersion question, boolean quizShuffles, Random random) {
        boolean shuffles = quizShuffles && question.isShuffleOptions() && question.getKind() != QuestionKind.TRUE_FALSE;
        return question.getInteraction().accept(new OfferedOrder(shuffles, random));
    }

    private List<BankQuestion> paper() {
        Comparator<Place> narrowestFirst =
                Comparator.comparingInt(place -> place.pool().size());
        for (Place place : places.stream().sorted(narrowestFirst).toList()) {
            if (!fill(place, new HashSet<>())) {
                throw new QuestionsMissingException();
            }
        }
        Map<Place, BankQuestion> drawn = new HashMap<>();
        holders.forEach((question, place) -> drawn.put(place, question));
        return places.stream().map(drawn::get).toList();
    }

    private boolean fill(Place place, Set<BankQuestion> tried) {
        for (BankQuestion question : place.pool()) {
            if (tried.add(question)) {
                @Nullable Place holder = holders.get(question);
                if (holder == null || fill(holder, tried)) {
                    holders.put(question, place);
                    return true;
                }
            }
        }
        return false;
    }

    private List<BankQuestion> shuffled(List<BankQuestion> pool) {
        List<BankQuestion> mixed = new ArrayList<>(pool);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private record Place(int number, List<BankQuestion> pool) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && place.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
