package vn.muadam.shared.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import vn.muadam.shared.Messages;

/**
 * The answer for the minutes in which the database does not answer, the server still starts or its disk is full: a page, or
 * for the API its fault, with status 503.
 *
 * <p>It is written without Faces, bundles aside, because it must appear when nothing else works.
 */
public final class UnavailablePage {

    private static final int RETRY_AFTER_SECONDS = 10;

    private UnavailablePage() {}

    /** Answers the request; whatever was prepared for it is dropped. */
    public static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, "unavailable.title", "unavailable.help");
    }

    /** The same when people may read, and nothing can be stored. */
    static void writeNoRoom(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, "noRoom.title", "noRoom.help");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String title, String help)
            throws IOException {
        Locale locale = Preferences.of(request).locale();
        Messages words = Messages.of(UnavailablePage.class, locale);
        response.reset();
        SecurityHeaders.write(request, response);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
        if (PageAddress.of(request).startsWith("/api/")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(fault(words, help, RequestId.of(request)));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page(words, locale, words.text(title), words.text(help), RequestId.of(request)));
        }
    }

    private static String fault(Messages words, String help, String requestId) {
        return Json.createObjectBuilder()
                .add("error", help)
                .add("message", words.text(help))
                .add("requestId", requestId)
                .build()
                .toString();
    }

    private static String page(Messages words, Locale locale, String title, String help, String requestId) {
        return """
                <!DOCTYPE html><html lang="%s" class="text-18"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s – Mưa Dầm</title>
                <link rel="icon" href="/resources/images/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/resources/css/tokens.css"><link rel="stylesheet" href="/resources/css/learner.css">
                </head><body><header class="bar"><a href="/"><img src="/resources/images/logo.svg" alt="Mưa Dầm" width="139" height="36"></a></header>
                <main class="page"><div class="state"><h1>%s</h1><p>%s</p>
                <p><a class="lamp" href="">%s</a></p><p class="soft small">%s <code>%s</code></p></div></main></body></html>
                """.formatted(
                        locale.getLanguage(),
                        title,
                        title,
                        help,
                        words.text("unavailable.again"),
                        words.text("error.label.requestId"),
                        requestId);
    }
}
