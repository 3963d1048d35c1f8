package vn.muadam.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.muadam.shared.VietnameseText;

/**
 * Marks one answer: a fraction between 0 and 1 of the question's mark.
 *
 * <p>Weights such as 33.33333 are rounded, so a fraction within a hundred-thousandth of right is right. Where an answer
 * has several parts, such as pairs or gaps, each is worth the same; by {@link Scoring#ALL_OR_NOTHING} all of them count
 * together, and by {@link Scoring#RIGHT_MINUS_WRONG} a wrong one takes a right one away, an empty one does not.
 */
final class Marker implements Interaction.Visitor<BigDecimal> {

    static final int DECIMALS = 5;
    private static final int DIVISION_DECIMALS = 7;
    private static final BigDecimal RIGHT = new BigDecimal("0.99999");

    private final Response response;
    private final Scoring scoring;

    private Marker(Response response, Scoring scoring) {
        this.response = response;
        this.scoring = scoring;
    }

    static BigDecimal fraction(QuestionVersion question, Response response, Scoring scoring) {
        BigDecimal raw = response.isGiven()
                ? question.getInteraction()
                        .accept(new Marker(response, scoring))
                        .max(BigDecimal.ZERO)
                : BigDecimal.ZERO;
        BigDecimal exact = raw.compareTo(RIGHT) >= 0 ? BigDecimal.ONE : raw;
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether the answer is wholly right. */
    static boolean isRight(QuestionVersion question, Response response) {
        return fraction(question, response, Scoring.PER_OPTION).compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public BigDecimal choice(Interaction.Choice choice) {
        Set<Integer> chosen = response.numbers();
        Set<Integer> right = choice.options().stream()
                .filter(QuestionOption::isRight)
                .map(QuestionOption::getNumber)
                .collect(Collectors.toUnmodifiableSet());
        return switch (choice.several() ? scoring : Scoring.PER_OPTION) {
            case PER_OPTION ->
                choice.options().stream()
                        .filter(option -> chosen.contains(option.getNumber()))
                        .map(QuestionOption::getWeight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .movePointLeft(2);
            case ALL_OR_NOTHING -> right.equals(chosen) ? BigDecimal.ONE : BigDecimal.ZERO;
            case RIGHT_MINUS_WRONG -> {
                long hits = chosen.stream().filter(right::contains).count();
                yield share(hits - (chosen.size() - hits), right.size());
            }
        };
    }

    @Override
    public BigDecimal matching(Interaction.Matching matching) {
        return parts(
                matching.premises().size(),
                place ->
                        response.number(place) == matching.premises().get(place).answer());
    }

    @Override
    public BigDecimal ordering(Interaction.Ordering ordering) {
        return parts(
                ordering.items().size(),
                place -> response.number(place)
                        == ordering.items().get(response.order().get(place)).place());
    }

    @Override
    public BigDecimal shortAnswer(Interaction.ShortAnswer shortAnswer) {
        return accepted(shortAnswer, response.value(0))
                .map(one -> one.weight().movePointLeft(2))
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public BigDecimal numerical(Interaction.Numerical numerical) {
        return accepted(numerical, response.value(0))
                .map(one -> one.weight().movePointLeft(2))
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public BigDecimal blanks(Interaction.Blanks blanks) {
        return parts(
                blanks.gaps().size(),
                place -> accepted(blanks.gaps().get(place), response.value(place))
                        .filter(one -> one.weight().movePointLeft(2).compareTo(RIGHT) >= 0)
                        .isPresent());
    }

    /** Nothing, until a person has said what it is worth. */
    @Override
    public BigDecimal essay(Interaction.Essay essay) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal photo(Interaction.Photo photo) {
        return BigDecimal.ZERO;
    }

    private BigDecimal parts(int count, IntPredicate right) {
        long hits = IntStream.range(0, count).filter(right).count();
        long misses = IntStream.range(0, count)
                .filter(place -> !response.value(place).isEmpty())
                .filter(right.negate())
                .count();
        return switch (scoring) {
            case PER_OPTION -> share(hits, count);
            case ALL_OR_NOTHING -> hits == count ? BigDecimal.ONE : BigDecimal.ZERO;
            case RIGHT_MINUS_WRONG -> share(hits - misses, count);
        };
    }

    private static BigDecimal share(long hits, int of) {
        return BigDecimal.valueOf(hits).divide(BigDecimal.valueOf(of), DIVISION_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The best of the accepted texts that was typed. */
    static Optional<Interaction.ShortAnswer.Accepted> accepted(Interaction.ShortAnswer shortAnswer, String typed) {
        String known = comparable(typed, shortAnswer.fold());
        return shortAnswer.accepted().stream()
                .filter(one -> !known.isEmpty()
                        && comparable(one.text(), shortAnswer.fold()).equals(known))
                .max(Comparator.comparing(Interaction.ShortAnswer.Accepted::weight));
    }

    /** The best of the accepted ranges in which the typed number lies. */
    static Optional<Interaction.Numerical.Range> accepted(Interaction.Numerical numerical, String typed) {
        return TypedNumber.parse(typed)
                .flatMap(number -> numerical.accepted().stream()
                        .filter(range -> number.compareTo(range.from()) >= 0 && number.compareTo(range.to()) <= 0)
                        .max(Comparator.comparing(Interaction.Numerical.Range::weight)));
    }

    private static String comparable(String text, boolean fold) {
        String clean = VietnameseText.clean(text);
        return fold ? VietnameseText.fold(clean) : clean.toLowerCase(Locale.ROOT);
    }
}
