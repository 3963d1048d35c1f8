package vn.muadam.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody answers to one question.
 *
 * @param values as the question's {@link Interaction} understands them; none is no answer
 * @param order the numbers of what was offered, as they stood before the learner
 */
public record Response(List<String> values, List<Integer> order) {

    public Response {
        values = List.copyOf(values);
        order = List.copyOf(order);
    }

    boolean isGiven() {
        return values.stream().anyMatch(value -> !value.isBlank());
    }

    /** The value at that place, without the spaces around it; empty where there is none. */
    String value(int place) {
        return place < values.size() ? values.get(place).strip() : "";
    }

    /** The value at that place as a number; below zero where it is none. */
    int number(int place) {
        return value(place).matches("\\d{1,3}") ? Integer.parseInt(value(place)) : -1;
    }

    /** All values as numbers of options. */
    Set<Integer> numbers() {
        return values.stream()
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
