package vn.muadam.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills in papers of the final test: questions as its rules draw them, and as many right answers as wanted. */
final class TestPapers {

    private static final long SEED = 20_260_403L;

    private final Random random = new Random(SEED);
    private final List<Rule> rules;
    private final List<Question> bank;

    TestPapers(List<Rule> rules, List<Question> bank) {
        this.rules = rules;
        this.bank = bank;
    }

    /** One paper; empty when the bank cannot fill it. */
    List<Answer> fill(int rightAnswers) {
        List<Question> drawn = draw();
        if (drawn.size() != InventedAttempt.QUESTIONS) {
            return List.of();
        }
        Collections.shuffle(drawn, random);
        List<Answer> paper = new ArrayList<>();
        for (Question question : drawn) {
            paper.add(question.answer(paper.size() < rightAnswers, random));
        }
        Collections.shuffle(paper, random);
        return paper;
    }

    private List<Question> draw() {
        List<Question> drawn = new ArrayList<>();
        for (Rule rule : rules) {
            List<Question> pool = new ArrayList<>(bank.stream()
                    .filter(question -> rule.accepts(question) && !drawn.contains(question))
                    .toList());
            Collections.shuffle(pool, random);
            drawn.addAll(pool.subList(0, Math.min(rule.count(), pool.size())));
        }
        return drawn;
    }

    /**
     * So many questions of a category.
     *
     * @param difficulties those allowed, with commas between; null allows all
     */
    record Rule(String category, @Nullable String difficulties, int count) {

        boolean accepts(Question question) {
            return question.category().equals(category)
                    && (difficulties == null
                            || Arrays.asList(difficulties.split(",")).contains(question.difficulty()));
        }
    }

    /**
     * A question of the bank.
     *
     * @param rightOptions for each option, in order, whether it belongs to the right answer
     */
    record Question(
            long version, String category, @Nullable String difficulty, boolean shuffled, List<Boolean> rightOptions) {

        /** The whole right answer, or one wrong option. */
        Answer answer(boolean right, Random random) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, rightOptions.size()).boxed().toList());
            if (shuffled) {
                Collections.shuffle(order, random);
            }
            List<Integer> fitting = order.stream()
                    .filter(option -> rightOptions.get(option) == right)
                    .toList();
            List<Integer> chosen = right ? fitting.stream().sorted().toList() : fitting.subList(0, 1);
            return new Answer(version, join(order), join(chosen), right);
        }

        private static String join(List<Integer> options) {
            return options.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    /** One answered question of a paper, as the columns of {@code attempt_slot} hold it. */
    record Answer(long questionVersion, String optionOrder, String response, boolean right) {}
}
