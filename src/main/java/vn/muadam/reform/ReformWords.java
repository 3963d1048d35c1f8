package vn.muadam.reform;

import java.util.Locale;
import vn.muadam.job.JobOutcome;
import vn.muadam.shared.Messages;

/** Sentences of this capability in both languages, for work that outlasts the page that began it. */
final class ReformWords {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ReformWords() {}

    static JobOutcome outcome(String key, Object... arguments) {
        return JobOutcome.of(in(VIETNAMESE, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    static String in(Locale locale, String key, Object... arguments) {
        return Messages.of(ReformWords.class, locale).text(key, arguments);
    }
}
