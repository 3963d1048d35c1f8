package vn.muadam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnamTime;

/** Figures, days and hours as people read them: "3.740", "85,5%", "30/11/2026"; nothing where there is nothing. */
@Named("format")
@RequestScoped
public class FormatView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    @Inject
    private HttpServletRequest request;

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** A ratio between 0 and 1 with one decimal place. */
    public String ratio(double value) {
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** A number with one decimal place. */
    public String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** A score in per cent, with a decimal place only where it has one. */
    public String percent(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(value / 100);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The day of the instant in Vietnam. */
    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(VietnamTime.at(instant));
    }

    /** The hour and day of the instant in Vietnam. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(VietnamTime.at(instant));
    }

    /** From when to when on a day in Vietnam: "08:00–11:00, 10/08/2026". */
    public String span(Instant from, Instant to) {
        return HOUR.format(VietnamTime.at(from)) + "–" + MOMENT.format(VietnamTime.at(to));
    }

    private Locale locale() {
        return Preferences.of(request).locale();
    }
}
