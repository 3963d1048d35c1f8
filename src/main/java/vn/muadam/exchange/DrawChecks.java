package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks that every quiz can draw its questions. No question comes twice in an attempt and narrower rules draw first;
 * so a rule can count only on what the narrower ones leave in its pool in the worst case.
 */
final class DrawChecks {

    private final List<GiftQuestion> questions;
    private final Set<String> keys;
    private final FileFaults faults;

    DrawChecks(QuestionBank bank, FileFaults faults) {
        this.questions = bank.questions();
        this.keys = bank.keys();
        this.faults = faults;
    }

    /** A rule with the keys that it may draw. */
    private record Pool(QuizRules.Draw draw, Set<GiftQuestion> candidates) {

        /** How many of another rule's pool this one may take away. */
        int takesFrom(Pool other) {
            Set<GiftQuestion> shared = new HashSet<>(candidates);
            shared.retainAll(other.candidates);
            return Math.min(draw.count(), shared.size());
        }
    }

    void check(CourseOutline outline) {
        for (PackagedActivity activity : outline.activities()) {
            if (activity instanceof PackagedActivity.Quiz quiz) {
                check(quiz.rules(), outline.about().key());
            }
        }
    }

    private void check(QuizRules rules, String courseKey) {
        List<Pool> narrower = new ArrayList<>();
        for (Pool pool : pools(rules)) {
            int taken =
                    narrower.stream().mapToInt(other -> other.takesFrom(pool)).sum();
            check(pool, Math.max(0, pool.candidates().size() - taken), rules.attempts());
            checkCategory(pool.draw(), courseKey);
            narrower.add(pool);
        }
    }

    private List<Pool> pools(QuizRules rules) {
        return rules.draw().stream()
                .map(draw -> new Pool(draw, candidates(draw)))
                .sorted(Comparator.comparing(
                                (Pool pool) -> pool.draw().question().isEmpty())
                        .thenComparing(pool -> pool.candidates().size()))
                .toList();
    }

    private Set<GiftQuestion> candidates(QuizRules.Draw draw) {
        Set<GiftQuestion> candidates = new HashSet<>();
        questions.stream().filter(draw::admits).forEach(candidates::add);
        return candidates;
    }

    private void check(Pool pool, int available, OptionalInt attempts) {
        QuizRules.Draw draw = pool.draw();
        if (draw.question().isPresent()) {
            checkQuestion(draw, draw.question().get());
        } else if (available < draw.count()) {
            faults.add(draw.at(), "fault.draw-short", draw.count(), draw.category(), available);
        } else if (available < 2 * draw.count() && !attempts.equals(OptionalInt.of(1))) {
            faults.add(draw.at(), "fault.draw-thin", draw.count(), draw.category(), available, 2 * draw.count());
        }
    }

    private void checkQuestion(QuizRules.Draw draw, String key) {
        if (!key.isEmpty() && !keys.contains(key)) {
            Nearest.to(key, keys)
                    .ifPresentOrElse(
                            nearest -> faults.add(draw.at(), "fault.draw-short.question-nearest", key, nearest),
                            () -> faults.add(draw.at(), "fault.draw-short.question", key));
        }
    }

    private void checkCategory(QuizRules.Draw draw, String courseKey) {
        String category = draw.category();
        boolean ofCourse = category.isEmpty() || category.equals(courseKey) || category.startsWith(courseKey + "/");
        if (!ofCourse) {
            faults.add(draw.at(), "fault.category-bad.course", category, courseKey);
        }
    }
}
