package vn.muadam.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The order in which a question offers what there is to choose, by numbers from 0. The answers of a matching question and
 * the items of an ordering one never stand in the order that is right.
 */
record OfferedOrder(boolean shuffles, Random random) implements Interaction.Visitor<List<Integer>> {

    @Override
    public List<Integer> choice(Interaction.Choice choice) {
        return shuffles
                ? mixed(choice.options().size())
                : numbers(choice.options().size());
    }

    @Override
    public List<Integer> matching(Interaction.Matching matching) {
        return mixed(matching.answers().size());
    }

    @Override
    public List<Integer> ordering(Interaction.Ordering ordering) {
        List<Integer> order = mixed(ordering.items().size());
        List<Integer> places = order.stream()
                .map(number -> ordering.items().get(number).place())
                .toList();
        if (places.equals(places.stream().sorted().toList())) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    @Override
    public List<Integer> shortAnswer(Interaction.ShortAnswer shortAnswer) {
        return List.of();
    }

    @Override
    public List<Integer> numerical(Interaction.Numerical numerical) {
        return List.of();
    }

    @Override
    public List<Integer> blanks(Interaction.Blanks blanks) {
        return List.of();
    }

    @Override
    public List<Integer> photo(Interaction.Photo photo) {
        return List.of();
    }

    @Override
    public List<Integer> essay(Interaction.Essay essay) {
        return List.of();
    }

    private List<Integer> mixed(int count) {
        List<Integer> numbers = numbers(count);
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private static List<Integer> numbers(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }
}
