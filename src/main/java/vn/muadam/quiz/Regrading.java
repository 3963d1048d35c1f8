package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes what a regrade changes, and changes it: some results at a time, each step a transaction of its own, so that it
 * may be stopped, or die, and go on. Trying and applying go the same way up to the last step, so that what was tried is what
 * is applied.
 *
 * <p>Attempts are locked before enrolments, as everywhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Regrading {

    @Inject
    private RegradeRepository regrades;

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuizRepository quizzes;

    @Inject
    private QuestionRepository questions;

    @Inject
    private Marking marking;

    @Inject
    private Clock clock;

    /** How many results there are to look at; what an earlier trial computed is forgotten. */
    int begin(long id) {
        Regrade regrade = regrades.get(id);
        if (regrade.getState() == RegradeState.TRYING) {
            regrades.clearLines(regrade);
        }
        return regrades.countAffected(regrade);
    }

    /** The next results after that id. @return the last of them; empty when there are none */
    Optional<Long> next(long id, long after, int size) {
        Regrade regrade = regrades.get(id);
        List<QuizResult> results = regrades.findAffected(regrade, after, size);
        results.forEach(result -> regrade(regrade, result));
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(results.get(results.size() - 1).getId());
    }

    private void regrade(Regrade regrade, QuizResult result) {
        boolean applying = regrade.getState() == RegradeState.APPLYING;
        Quiz quiz = quizzes.get(result.getQuiz());
        QuestionVersion key = questions.getVersion(regrade.getTo());
        List<Attempt> all = attempts.findAll(result.getPerson(), result.getQuiz(), result.getCycle());
        List<Attempt> finished = all.stream()
                .map(attempt -> applying ? attempts.lock(attempt.getId()) : attempt)
                .filter(attempt -> attempt.getState() == AttemptState.FINISHED)
                .toList();
        int showing = 0;
        List<Standing.Finished> worth = new ArrayList<>();
        for (Attempt attempt : finished) {
            Rescoring rescoring = new Rescoring(attempt, regrade, key, quiz.getScoring());
            showing += rescoring.isNeeded() ? 1 : 0;
            if (applying && rescoring.isNeeded()) {
                rescoring.apply();
                attempt.rescore(quiz.getPassMark());
            }
            attempt.getSitting()
                    .getSubmittedAt()
                    .ifPresent(at -> worth.add(new Standing.Finished(rescoring.percent(), at)));
        }
        if (worth.isEmpty()) {
            return; // answers that came late are just being marked
        }
        Standing after = Standing.of(worth, quiz.getGrading(), quiz.getPassMark());
        if (isChange(result, after)) {
            regrades.add(new RegradeLine(regrade, result, after, showing));
        }
        if (applying) {
            marking.republish(finished.get(finished.size() - 1), result, after);
        }
    }

    private static boolean isChange(QuizResult before, Standing after) {
        return before.getPercent().compareTo(after.percent()) != 0
                || !Objects.equals(before.getPassed().orElse(null), after.passed());
    }

    void tried(long id) {
        regrades.get(id).tried();
    }

    void applied(long id) {
        regrades.get(id).applied(clock.instant());
    }

    void stopped(long id) {
        regrades.get(id).stop();
    }

    RegradeState state(long id) {
        return regrades.get(id).getState();
    }

    RegradeCounts count(long id) {
        return regrades.count(regrades.get(id));
    }

    /** One attempt and what it is worth by the other key. */
    private record Rescoring(Attempt attempt, Regrade regrade, QuestionVersion key, Scoring scoring) {

        private boolean concerns(AttemptSlot slot) {
            return slot.getQuestionVersion() == regrade.getFrom() && slot.getGradedVersion() != regrade.getTo();
        }

        boolean isNeeded() {
            return attempt.getSlots().stream().anyMatch(this::concerns);
        }

        private BigDecimal fraction(AttemptSlot slot) {
            return Marker.fraction(key, slot.getResponse(), scoring);
        }

        BigDecimal percent() {
            BigDecimal sum = attempt.getSlots().stream()
                    .map(slot -> concerns(slot) ? slot.markOf(fraction(slot)) : slot.getMark())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return Score.percentOf(sum, attempt.getMaximum());
        }

        void apply() {
            attempt.getSlots().stream().filter(this::concerns).forEach(slot -> slot.regrade(fraction(slot), key));
        }
    }
}
