package vn.muadam.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import vn.muadam.shared.Messages;

/**
 * The page for the minutes in which the database does not answer or the server still starts.
 *
 * <p>It is written without Faces, bundles aside, because it must appear when nothing else works.
 */
final class UnavailablePage {

    private static final int RETRY_AFTER_SECONDS = 10;

    private UnavailablePage() {}

    static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Preferences.of(request).locale();
        Messages words = Messages.of(UnavailablePage.class, locale);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                        <!DOCTYPE html><html lang="%s" class="text-18"><head><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s – Mưa Dầm</title>
                        <link rel="stylesheet" href="/resources/css/tokens.css"><link rel="stylesheet" href="/resources/css/learner.css">
                        </head><body><main class="page"><div class="state"><h1>%s</h1><p>%s</p>
                        <p><a class="lamp" href="">%s</a></p></div></main></body></html>
                        """.formatted(
                        locale.getLanguage(),
                        words.text("unavailable.title"),
                        words.text("unavailable.title"),
                        words.text("unavailable.help"),
                        words.text("unavailable.again")));
    }
}
