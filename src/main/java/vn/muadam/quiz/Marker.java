package vn.muadam.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * Marks one answer: a fraction between 0 and 1 of the question's mark.
 *
 * <p>Weights such as 33.33333 are rounded, so a fraction within a hundred-thousandth of right is right.
 */
final class Marker {

    static final int DECIMALS = 5;
    private static final BigDecimal RIGHT = new BigDecimal("0.99999");

    private Marker() {}

    static BigDecimal fraction(QuestionVersion question, Set<Integer> chosen, Scoring scoring) {
        BigDecimal raw = rawFraction(question, chosen, scoring).max(BigDecimal.ZERO);
        BigDecimal exact = raw.compareTo(RIGHT) >= 0 ? BigDecimal.ONE : raw;
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether the answer is wholly right. */
    static boolean isRight(QuestionVersion question, Set<Integer> chosen) {
        return fraction(question, chosen, Scoring.PER_OPTION).compareTo(BigDecimal.ONE) == 0;
    }

    private static BigDecimal rawFraction(QuestionVersion question, Set<Integer> chosen, Scoring scoring) {
        if (chosen.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return switch (question.getKind().takesSeveral() ? scoring : Scoring.PER_OPTION) {
            case PER_OPTION -> weights(question, chosen).movePointLeft(2);
            case ALL_OR_NOTHING -> rightOnes(question).equals(chosen) ? BigDecimal.ONE : BigDecimal.ZERO;
            case RIGHT_MINUS_WRONG -> rightMinusWrong(rightOnes(question), chosen);
        };
    }

    private static BigDecimal weights(QuestionVersion question, Set<Integer> chosen) {
        return question.getOptions().stream()
                .filter(option -> chosen.contains(option.getNumber()))
                .map(QuestionOption::getWeight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every wrong one takes a right one away; a question alone never costs marks of another. */
    private static BigDecimal rightMinusWrong(Set<Integer> right, Set<Integer> chosen) {
        long hits = chosen.stream().filter(right::contains).count();
        long misses = chosen.size() - hits;
        return BigDecimal.valueOf(hits - misses).divide(BigDecimal.valueOf(right.size()), 7, RoundingMode.HALF_UP);
    }

    private static Set<Integer> rightOnes(QuestionVersion question) {
        List<QuestionOption> options = question.getOptions();
        return options.stream()
                .filter(QuestionOption::isRight)
                .map(QuestionOption::getNumber)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
