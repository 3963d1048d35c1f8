package vn.muadam.roster;

import java.util.Locale;
import vn.muadam.job.JobOutcome;
import vn.muadam.shared.Messages;

/** Sentences of this capability in both languages, for work that outlasts the page that began it. */
final class RosterWords {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private RosterWords() {}

    static JobOutcome outcome(String key, Object... arguments) {
        return JobOutcome.told(RosterWords.class, key, arguments);
    }

    static String in(Locale locale, String key, Object... arguments) {
        return Messages.of(RosterWords.class, locale).text(key, arguments);
    }
}
