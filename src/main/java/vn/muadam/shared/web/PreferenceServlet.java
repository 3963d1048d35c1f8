package vn.muadam.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Remembers a device's language, text size and contrast, then leads back to the page; a plain form, without script. */
@WebServlet("/preferences")
public class PreferenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ONE_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    /** Parameter to cookie, and what it may say. */
    private static final Map<String, Choice> CHOICES = Map.of(
            "language", new Choice(Preferences.LANGUAGE, Pattern.compile("vi|en")),
            "text", new Choice(Preferences.TEXT_SIZE, Pattern.compile("18|20|22|24")),
            "contrast", new Choice(Preferences.CONTRAST, Pattern.compile("high|normal")));

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CHOICES.forEach((parameter, choice) -> {
            String value = request.getParameter(parameter);
            if (value != null && choice.allowed().matcher(value).matches()) {
                response.addCookie(choice.cookie(value, request.isSecure()));
            }
        });
        response.sendRedirect(SafePath.orHome(request.getParameter("to")));
    }

    private record Choice(String cookieName, Pattern allowed) {

        Cookie cookie(String value, boolean secure) {
            Cookie cookie = new Cookie(cookieName, value);
            cookie.setPath("/");
            cookie.setMaxAge(ONE_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(secure);
            return cookie;
        }
    }
}
