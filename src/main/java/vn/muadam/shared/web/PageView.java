package vn.muadam.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.DeviceUse;
import vn.muadam.shared.Installation;
import vn.muadam.shared.VietnamTime;

/** What every template asks: the language, the text size and contrast that this device chose, addresses of assets. */
@Named("page")
@RequestScoped
public class PageView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Assets assets;

    @Inject
    private Installation installation;

    @Inject
    private ReaderMark reader;

    private Preferences preferences = Preferences.NONE;

    @PostConstruct
    void read() {
        preferences = Preferences.of(request);
    }

    public Locale getLocale() {
        return preferences.locale();
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public boolean isVietnamese() {
        return getLanguage().equals("vi");
    }

    /** The classes of the html element: the text size, and the stronger contrast where it was chosen. */
    public String getHtmlClass() {
        return "text-" + preferences.textSize() + (preferences.strongContrast() ? " contrast-high" : "");
    }

    public int getTextSize() {
        return preferences.textSize();
    }

    public boolean isStrongContrast() {
        return preferences.strongContrast();
    }

    /** The page's own address, to come back to after a change of preferences. */
    public String getHere() {
        String query = request.getQueryString();
        String path = PageAddress.of(request);
        return query == null ? path : path + "?" + query;
    }

    /** The address of a file under /resources that a browser may keep for ever: it changes when the file does. */
    public String asset(String path) {
        return request.getContextPath() + "/resources/" + path + "?v=" + assets.version(path);
    }

    /** A day and hour in Vietnam, as the page's language writes it: "06:05 ngày 24/11/2026". */
    public String moment(@Nullable Instant instant) {
        String pattern = isVietnamese() ? "HH:mm 'ngày' dd/MM/yyyy" : "dd/MM/yyyy HH:mm";
        return instant == null ? "" : DateTimeFormatter.ofPattern(pattern).format(VietnamTime.at(instant));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Points or percent without needless zeros, the decimal mark as the language wants it: "6,43", "9". */
    public String points(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** The quotient of two numbers, to two decimals; empty where there is nothing to divide by. */
    public String ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return "";
        }
        return points(numerator.divide(denominator, 2, RoundingMode.HALF_UP));
    }

    /** What to name when the fault is reported. */
    public String getRequestId() {
        return RequestId.of(request);
    }

    public boolean isDemo() {
        return installation.isDemo();
    }

    /** Whether a team passes this device around, so that it must be easy to give back and locks itself. */
    public boolean isOnSharedDevice() {
        return request.isUserInRole(DeviceUse.SHARED);
    }

    /** Whether somebody helps the person, which every page says. */
    public boolean isAssisted() {
        return request.isUserInRole(DeviceUse.ASSISTED);
    }

    /** The mark under which this device may keep the person's pages; null where it may keep nothing. */
    public @Nullable String getReader() {
        return reader.find().orElse(null);
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }
}
