package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.muadam.course.CourseId;

/**
 * The three training criteria of the reference set, as pure functions of a team's facts.
 *
 * <p>Source: the reference set's B1 (9 × a/b), B2 (steps of the mean best result), B3 (leader and every deputy).
 */
final class TrainingFormulas {

    static final int VERSION = 1;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int RESULT_DECIMALS = 2;

    private TrainingFormulas() {}

    static ComputedValue compute(Criterion criterion, Formula formula, TeamFacts facts) {
        String hash = fingerprint(formula, facts);
        return switch (formula) {
            case COURSES_COMPLETED -> coursesCompleted(criterion, facts, hash);
            case BEST_RESULT_MEAN -> bestResultMean(criterion, facts, hash);
            case LEADERS_TRAINED -> leadersTrained(criterion, facts, hash);
        };
    }

    private static ComputedValue coursesCompleted(Criterion criterion, TeamFacts facts, String hash) {
        List<MemberFacts> counted = facts.counted();
        if (counted.isEmpty() || facts.compulsory().isEmpty()) {
            return ComputedValue.notApplicable(VERSION, hash);
        }
        BigDecimal done = count(counted.stream()
                .filter(member -> member.certified().containsAll(facts.compulsory()))
                .count());
        BigDecimal all = count(counted.size());
        return value(done, all, criterion.pointsForRatio(done, all), hash);
    }

    /** Nobody has tried is a zero by the rule; no test in the compulsory courses means that the criterion does not apply. */
    private static ComputedValue bestResultMean(Criterion criterion, TeamFacts facts, String hash) {
        if (facts.tested().isEmpty() || facts.counted().isEmpty()) {
            return ComputedValue.notApplicable(VERSION, hash);
        }
        List<BigDecimal> results = facts.counted().stream()
                .flatMap(member -> member.bestResults().entrySet().stream()
                        .filter(result -> facts.tested().contains(result.getKey()))
                        .map(result -> result.getValue()))
                .toList();
        BigDecimal sum = results.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal points =
                results.isEmpty() ? BigDecimal.ZERO.setScale(2) : criterion.pointsForTier(mean(sum, results.size()));
        return value(sum, count(results.size()), points, hash);
    }

    private static ComputedValue leadersTrained(Criterion criterion, TeamFacts facts, String hash) {
        List<MemberFacts> leaders = facts.leaders();
        if (leaders.isEmpty() || facts.outreach().isEmpty()) {
            return ComputedValue.notApplicable(VERSION, hash);
        }
        BigDecimal done = count(leaders.stream()
                .filter(member -> member.completed().containsAll(facts.outreach()))
                .count());
        BigDecimal all = count(leaders.size());
        BigDecimal percent = done.multiply(PERCENT).divide(all, RESULT_DECIMALS, RoundingMode.HALF_UP);
        return value(done, all, criterion.pointsForTier(percent), hash);
    }

    static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), RESULT_DECIMALS, RoundingMode.HALF_UP);
    }

    private static ComputedValue value(BigDecimal numerator, BigDecimal denominator, BigDecimal points, String hash) {
        return new ComputedValue(Applicability.APPLICABLE, numerator, denominator, points, VERSION, hash);
    }

    private static BigDecimal count(long number) {
        return BigDecimal.valueOf(number);
    }

    private static String fingerprint(Formula formula, TeamFacts facts) {
        String inputs = formula + "/" + VERSION + "/" + facts.lastDayToJoin() + ids(facts.compulsory())
                + ids(facts.tested()) + ids(facts.outreach())
                + facts.members().stream().map(TrainingFormulas::line).sorted().toList();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inputs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    /** One member's inputs, always written in the same order: the sets themselves promise none. */
    private static String line(MemberFacts member) {
        List<String> results = member.bestResults().entrySet().stream()
                .map(result -> result.getKey() + "=" + result.getValue())
                .sorted()
                .toList();
        return member.person() + "/" + member.role() + "/" + member.memberSince() + ids(member.completed())
                + ids(member.certified()) + results;
    }

    private static List<Long> ids(Set<CourseId> courses) {
        return courses.stream().map(CourseId::value).sorted().toList();
    }
}
