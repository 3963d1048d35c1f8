package vn.muadam.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * What a device prefers, remembered in cookies so that it holds before anybody has signed in: language (Vietnamese
 * unless English was chosen), text size in pixels (18, 20, 22, 24), stronger contrast.
 */
public record Preferences(String language, int textSize, boolean strongContrast) {

    /** Of a device that chose nothing. */
    static final Preferences NONE = new Preferences("vi", 18, false);

    private static final Locale VIETNAMESE = new Locale("vi", "VN");

    static final String LANGUAGE = "muadam-language";
    static final String TEXT_SIZE = "muadam-text";
    static final String CONTRAST = "muadam-contrast";

    private static final Set<String> SIZES = Set.of("18", "20", "22", "24");

    /** The preferences that came with the request; anything unknown counts as the default. */
    public static Preferences of(HttpServletRequest request) {
        String size = cookie(request, TEXT_SIZE);
        return new Preferences(
                cookie(request, LANGUAGE).equals("en") ? "en" : "vi",
                SIZES.contains(size) ? Integer.parseInt(size) : 18,
                cookie(request, CONTRAST).equals("high"));
    }

    public Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
