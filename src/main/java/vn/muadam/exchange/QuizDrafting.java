package vn.muadam.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.quiz.DrawDraft;
import vn.muadam.quiz.GradingMethod;
import vn.muadam.quiz.QuizDraft;
import vn.muadam.quiz.QuizPurpose;
import vn.muadam.quiz.ReviewPolicy;
import vn.muadam.quiz.ScoreBand;
import vn.muadam.quiz.Scoring;

/** Turns the quizzes of an outline into rules for the activities that were stored for them. */
final class QuizDrafting {

    private QuizDrafting() {}

    static List<QuizDraft> drafts(CourseOutline outline, Map<String, ActivityId> activities, PackageTexts texts) {
        return outline.activities().stream()
                .filter(PackagedActivity.Quiz.class::isInstance)
                .map(PackagedActivity.Quiz.class::cast)
                .map(quiz -> draft(
                        quiz.rules(),
                        texts,
                        Objects.requireNonNull(activities.get(quiz.head().key()))))
                .toList();
    }

    private static QuizDraft draft(QuizRules rules, PackageTexts texts, ActivityId activity) {
        return new QuizDraft(
                activity,
                QuizPurpose.valueOf(rules.purpose().name()),
                orNull(rules.passMark()),
                orNull(rules.attempts()),
                rules.waitMinutes(),
                GradingMethod.valueOf(rules.grading().name()),
                orNull(rules.timeLimitMinutes()),
                rules.shuffle().contains(QuizRules.Shuffle.QUESTIONS),
                rules.shuffle().contains(QuizRules.Shuffle.OPTIONS),
                Scoring.valueOf(rules.scoring().name()),
                ReviewPolicy.valueOf(rules.review().name()),
                rules.draw().stream().map(QuizDrafting::draw).toList(),
                rules.feedback().stream()
                        .map(band -> new ScoreBand(
                                band.from(),
                                texts.inline(new GiftText(GiftText.Format.MARKDOWN, band.text())),
                                band.read()))
                        .toList());
    }

    private static DrawDraft draw(QuizRules.Draw draw) {
        return new DrawDraft(
                draw.question().orElse(null),
                draw.category().isEmpty() ? null : draw.category(),
                draw.deep(),
                draw.tag().orElse(null),
                draw.difficulty().stream().sorted().toList(),
                draw.count());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
