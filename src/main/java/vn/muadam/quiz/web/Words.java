package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.web.PageView;

/** The words of the quiz pages in the language of the request, for sentences with a number or an hour in them. */
@RequestScoped
class Words {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private PageView page;

    @Inject
    private Clock clock;

    String text(String key, Object... arguments) {
        return Messages.of(Words.class, page.getLocale()).text(key, arguments);
    }

    Locale locale() {
        return page.getLocale();
    }

    /** "20:08" for a moment of today, with its day for any other. */
    String moment(Instant instant) {
        boolean today = VietnamTime.dayOf(instant).equals(VietnamTime.today(clock));
        return today ? hour(instant) : page.moment(instant);
    }

    /** With its day, of today too. */
    String fullMoment(Instant instant) {
        return page.moment(instant);
    }

    /** A moment to wait for, which is rounded up to the minute: nobody is sent here a few seconds early. */
    String momentToCome(Instant instant) {
        boolean whole = instant.truncatedTo(ChronoUnit.MINUTES).equals(instant);
        return moment(whole ? instant : instant.plus(1, ChronoUnit.MINUTES));
    }

    static String hour(Instant instant) {
        return HOUR.format(VietnamTime.at(instant));
    }
}
