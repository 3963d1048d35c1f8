package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.web.PageView;

/** The words of the learner's pages in the language of the request, for sentences with a number or a day in them. */
@RequestScoped
class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private PageView page;

    @Inject
    private Clock clock;

    String text(String key, Object... arguments) {
        return Messages.of(Words.class, page.getLocale()).text(key, arguments);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A unit's name in the middle of a sentence: "phường Cái Khế". */
    String inSentence(String unitName) {
        return unitName.isEmpty() ? "" : unitName.substring(0, 1).toLowerCase(Locale.ROOT) + unitName.substring(1);
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    boolean isVietnamese() {
        return page.isVietnamese();
    }
}
