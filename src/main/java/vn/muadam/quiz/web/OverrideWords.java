package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.QuizOverride;
import vn.muadam.quiz.QuizTerms;
import vn.muadam.shared.VietnamTime;

/** The terms of a quiz, each a short sentence. */
@RequestScoped
class OverrideWords {

    @Inject
    private Words words;

    /** What an override says; nothing of what it leaves as it is. */
    List<String> of(QuizOverride override) {
        List<String> said = new ArrayList<>();
        moment(said, "override.says.opens", override.getOpensAt());
        moment(said, "override.says.closes", override.getClosesAt());
        number(said, "override.says.limit", override.getTimeLimitMinutes());
        number(said, "override.says.attempts", override.getMaxAttempts());
        return said;
    }

    /** What an override says, as a field of the form shows it; null where it says nothing. */
    static @Nullable Object field(QuizOverride override, String name) {
        return switch (name) {
            case "opens" -> local(override.getOpensAt());
            case "closes" -> local(override.getClosesAt());
            case "limit" -> override.getTimeLimitMinutes();
            case "attempts" -> override.getMaxAttempts();
            default -> null;
        };
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null
                ? null
                : VietnamTime.at(instant).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    String limit(QuizTerms terms) {
        Integer minutes = terms.timeLimitMinutes();
        return minutes == null ? words.text("override.says.limit.none") : words.text("override.says.limit", minutes);
    }

    String attempts(QuizTerms terms) {
        Integer attempts = terms.maxAttempts();
        return attempts == null
                ? words.text("override.says.attempts.none")
                : words.text("override.says.attempts", attempts);
    }

    private void moment(List<String> said, String key, @Nullable Instant instant) {
        if (instant != null) {
            said.add(words.text(key, words.fullMoment(instant)));
        }
    }

    private void number(List<String> said, String key, @Nullable Integer number) {
        if (number != null) {
            said.add(number == 0 ? words.text(key + ".none") : words.text(key, number));
        }
    }
}
