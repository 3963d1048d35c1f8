package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks that the product can ask a question of that kind, and that it has what its kind needs, before anything is stored:
 * no learner meets a hole. Each case answers what is wrong, or nothing.
 */
record KindChecks(GiftQuestion question) implements GiftAnswers.Visitor<Optional<String>> {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_PARTS = 20;
    private static final int MOST_GAPS = 9; // all of them typed in full fit where an answer is stored

    static void check(GiftQuestion question, FileFaults faults) {
        question.answers().accept(new KindChecks(question)).ifPresent(fault -> faults.add(question.at(), fault));
    }

    @Override
    public Optional<String> choice(GiftAnswers.Choice choice) {
        return Optional.empty();
    }

    @Override
    public Optional<String> trueFalse(GiftAnswers.TrueFalse statement) {
        return Optional.empty();
    }

    @Override
    public Optional<String> matching(GiftAnswers.Matching matching) {
        List<String> premises = matching.pairs().stream()
                .map(pair -> pair.left().text())
                .filter(text -> !text.isEmpty())
                .toList();
        long answers = matching.pairs().stream()
                .map(GiftAnswers.Matching.Pair::right)
                .distinct()
                .count();
        if (isLong(matching.pairs().stream().map(GiftAnswers.Matching.Pair::right))) {
            return Optional.of("fault.gift-syntax.typed-long");
        }
        return faultIf(
                matching.pairs().size() > MOST_PARTS
                        || premises.size() < 2
                        || answers < 2
                        || premises.stream().distinct().count() < premises.size(),
                "fault.gift-syntax.pairs");
    }

    @Override
    public Optional<String> ordering(GiftAnswers.Ordering ordering) {
        List<String> items =
                ordering.items().stream().map(item -> item.text().text()).toList();
        return faultIf(
                items.size() < 2
                        || items.size() > MOST_PARTS
                        || items.stream().distinct().count() < items.size(),
                "fault.gift-syntax.items");
    }

    @Override
    public Optional<String> shortAnswer(GiftAnswers.ShortAnswer shortAnswer) {
        return faultIf(
                isLong(shortAnswer.accepted().stream().map(one -> one.text().text())), "fault.gift-syntax.typed-long");
    }

    @Override
    public Optional<String> numeric(GiftAnswers.Numeric numeric) {
        return faultIf(
                numeric.accepted().stream().anyMatch(range -> range.from().compareTo(range.to()) > 0),
                "fault.gift-syntax.range");
    }

    /** Each gap of the stem once and in its order, and for each a text. */
    @Override
    public Optional<String> blanks(GiftAnswers.Blanks blanks) {
        List<Integer> filled = blanks.gaps().stream()
                .map(GiftAnswers.Blanks.Gap::number)
                .distinct()
                .sorted()
                .toList();
        List<Integer> expected = IntStream.rangeClosed(1, filled.size()).boxed().toList();
        if (isLong(blanks.gaps().stream().map(GiftAnswers.Blanks.Gap::text))) {
            return Optional.of("fault.gift-syntax.typed-long");
        }
        boolean whole = !filled.isEmpty()
                && filled.size() <= MOST_GAPS
                && filled.equals(expected)
                && GapMarks.in(question.stem().text()).equals(expected);
        return faultIf(!whole, "fault.gift-syntax.gaps");
    }

    @Override
    public Optional<String> essay(GiftAnswers.Essay essay) {
        return Optional.empty();
    }

    @Override
    public Optional<String> photo(GiftAnswers.Photo photo) {
        return Optional.empty();
    }

    private static boolean isLong(Stream<String> texts) {
        return texts.anyMatch(text -> text.length() > LONGEST_TEXT);
    }

    private static Optional<String> faultIf(boolean wrong, String fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }
}
