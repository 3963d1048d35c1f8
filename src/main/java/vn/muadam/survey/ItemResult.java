package vn.muadam.survey;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What was answered to one item, in all replies that were counted.
 *
 * @param times how often each choice was made, in their order; empty for a text
 * @param texts what was written, in an order that says nothing; empty for choices
 */
public record ItemResult(SurveyItem item, List<Integer> times, List<WrittenText> texts) {

    public ItemResult {
        times = List.copyOf(times);
        texts = List.copyOf(texts);
    }

    /** How often something was chosen; whoever ticks several options counts for each. */
    public int getAnswers() {
        return times.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean of a scale; empty for other kinds, and where nobody answered. */
    public OptionalDouble getMean() {
        if (item.getKind() != ItemKind.SCALE || getAnswers() == 0) {
            return OptionalDouble.empty();
        }
        int sum = IntStream.range(0, times.size())
                .map(i -> (i + 1) * times.get(i))
                .sum();
        return OptionalDouble.of((double) sum / getAnswers());
    }

    /** What is chosen by that number, from 1. */
    public String label(int choice) {
        if (item.getKind() != ItemKind.SCALE) {
            return item.getOptions().get(choice - 1);
        }
        if (choice == 1) {
            return "1 – " + item.getLow();
        }
        return choice == SurveyItem.SCALE_TOP ? choice + " – " + item.getHigh() : Integer.toString(choice);
    }
}
