package vn.muadam.quiz.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.muadam.quiz.AttemptState;
import vn.muadam.quiz.JudgedAnswer;
import vn.muadam.quiz.LessonRef;
import vn.muadam.quiz.NextTurn;
import vn.muadam.quiz.Outcome;
import vn.muadam.quiz.ReviewedQuestion;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.web.PageView;

/** The sentences of a result. */
public final class ResultWords {

    private final Outcome outcome;
    private final Words words;
    private final PageView page;

    ResultWords(Outcome outcome, Words words, PageView page) {
        this.outcome = outcome;
        this.words = words;
        this.page = page;
    }

    public String getHeading() {
        if (isAbandoned()) {
            return words.text("result.heading.abandoned");
        }
        if (outcome.waiting()) {
            return words.text("result.heading.waiting");
        }
        if (!outcome.isMarked()) {
            return words.text("result.heading.handedIn");
        }
        String kind = outcome.isPassed() ? "passed" : outcome.isFailed() ? "failed" : "done";
        return words.text("result.heading." + kind);
    }

    /** The second line of the heading: how many were right, or where a person has marked some, what it is worth. */
    public String getScore() {
        if (isJudged()) {
            return words.text("result.heading.percent", page.points(outcome.percent()));
        }
        return outcome.isMarked() && !outcome.isArchived()
                ? words.text(
                        "result.heading.score",
                        outcome.rightCount(),
                        outcome.questions().size())
                : "";
    }

    /** What it takes, and how near it was. */
    public String getNeed() {
        if (outcome.waiting()) {
            return words.text("result.help.waiting");
        }
        if (!outcome.isMarked()) {
            return words.text(isAbandoned() ? "result.help.abandoned" : "result.help.handedIn");
        }
        if (isJudged()) {
            Integer passMark = outcome.passMark();
            return passMark == null ? "" : words.text("result.help.passMark", passMark);
        }
        String percent = page.points(outcome.percent());
        return outcome.neededRight() == null
                ? words.text("result.help.percent", percent)
                : words.text(
                        "result.help.need", outcome.neededRight(), Objects.requireNonNull(outcome.passMark()), percent);
    }

    /** That only the result is left, and since when; empty while the answers are here. */
    public String getArchived() {
        return outcome.isArchived() ? words.text("result.help.archived", page.day(archivedOn())) : "";
    }

    private LocalDate archivedOn() {
        return VietnamTime.dayOf(Objects.requireNonNull(outcome.archivedAt()));
    }

    private boolean isJudged() {
        return !outcome.judged().isEmpty();
    }

    /** "Câu 4: 7,5/10 điểm". */
    public String points(ReviewedQuestion question) {
        JudgedAnswer judged = Objects.requireNonNull(question.judged());
        return words.text(
                "result.label.points", question.slot(), page.points(judged.points()), page.points(judged.maximum()));
    }

    /** "1,5/2 điểm", of one criterion. */
    public String met(JudgedAnswer.Met met) {
        return words.text("result.label.met", page.points(met.points()), page.points(met.maximum()));
    }

    private boolean isAbandoned() {
        return outcome.state() == AttemptState.ABANDONED;
    }

    public String getStrokes() {
        return words.text(
                "result.label.strokes",
                outcome.rightCount(),
                outcome.questions().size());
    }

    public String getWrong() {
        return words.text("result.heading.wrong", outcome.wrong().size());
    }

    public String getRight() {
        return words.text("result.heading.right", outcome.rightOnes().size());
    }

    /** The state of one question: "Câu 4 chưa đúng". */
    public String tag(ReviewedQuestion question) {
        String kind = question.right() ? "right" : question.chosen().isEmpty() ? "unanswered" : "wrong";
        return words.text("result.label." + kind, question.slot());
    }

    public String read(LessonRef lesson) {
        return words.text("result.action.readTitle", lesson.number(), lesson.title());
    }

    /** When the next attempt may begin, or that there is none. */
    public String getRepeat() {
        NextTurn next = outcome.next();
        Instant closedAt = next.closedAt();
        if (closedAt != null) {
            return words.text("quiz.closed", words.moment(closedAt));
        }
        if (next.isUsedUp()) {
            return words.text("quiz.noAttemptLeft");
        }
        return next.allowedAt() == null
                ? words.text("result.help.again")
                : words.text("result.help.wait", words.momentToCome(next.allowedAt()));
    }

    public String getShare() {
        if (isJudged()) {
            return words.text("result.label.sharePercent", outcome.courseTitle(), page.points(outcome.percent()));
        }
        return words.text(
                "result.label.share",
                outcome.courseTitle(),
                outcome.rightCount(),
                outcome.questions().size());
    }
}
