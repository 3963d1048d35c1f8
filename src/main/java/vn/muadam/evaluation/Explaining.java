package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.evaluation.IndicatorExplanation.Name;
import vn.muadam.evaluation.MemberFacts.Reason;

/** Turns a formula's facts into the list of names behind its value; the same rules as {@link TrainingFormulas}. */
final class Explaining {

    private final Formula formula;
    private final TeamFacts facts;
    private final boolean resultsShown;

    Explaining(Formula formula, TeamFacts facts, boolean resultsShown) {
        this.formula = formula;
        this.facts = facts;
        this.resultsShown = resultsShown;
    }

    List<Name> counted() {
        return lookedAt().stream().map(member -> name(member, reason(member))).toList();
    }

    List<Name> notCounted() {
        return facts.members().stream()
                .filter(member -> !lookedAt().contains(member) && formula != Formula.LEADERS_TRAINED)
                .map(member -> name(member, member.notCountedBecause(facts.lastDayToJoin())))
                .toList();
    }

    private List<MemberFacts> lookedAt() {
        return formula == Formula.LEADERS_TRAINED ? facts.leaders() : facts.counted();
    }

    private @Nullable Reason reason(MemberFacts member) {
        return switch (formula) {
            case COURSES_COMPLETED -> certificateReason(member);
            case BEST_RESULT_MEAN -> result(member) == null ? Reason.NO_RESULT : null;
            case LEADERS_TRAINED -> member.completed().containsAll(facts.outreach()) ? null : Reason.NOT_COMPLETED;
        };
    }

    private @Nullable Reason certificateReason(MemberFacts member) {
        if (member.certified().containsAll(facts.compulsory())) {
            return null;
        }
        return member.completed().containsAll(facts.compulsory()) ? Reason.NO_VALID_CERTIFICATE : Reason.NOT_COMPLETED;
    }

    private @Nullable BigDecimal result(MemberFacts member) {
        List<BigDecimal> results = facts.tested().stream()
                .filter(member.bestResults()::containsKey)
                .map(member.bestResults()::get)
                .toList();
        BigDecimal sum = results.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return results.isEmpty() ? null : TrainingFormulas.mean(sum, results.size());
    }

    private Name name(MemberFacts member, @Nullable Reason reason) {
        boolean withResult = resultsShown && formula == Formula.BEST_RESULT_MEAN;
        return new Name(
                member.fullName(),
                member.role().name(),
                reason == null,
                reason == null ? null : reason.name(),
                withResult ? result(member) : null);
    }
}
