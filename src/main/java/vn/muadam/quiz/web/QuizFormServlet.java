package vn.muadam.quiz.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AttemptService;
import vn.muadam.quiz.Save;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;

/**
 * The plain forms of a quiz, for a phone without script: begin, answer and go on, take over, hand in.
 *
 * <p>Each leads to a page by a redirect, so that going back or loading again sends nothing twice. Where a rule stands in
 * the way, the page that it leads to says so.
 */
@WebServlet({"/quiz/start", "/quiz/answer", "/quiz/take-over", "/quiz/submit"})
public class QuizFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttemptService attempts;

    @Inject
    private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.sendRedirect(act(request, Device.of(request, response)));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException e) {
            response.sendRedirect(refusedAt(request));
        }
    }

    private String act(HttpServletRequest request, String device) {
        String token = parameter(request, "token");
        return switch (request.getServletPath()) {
            case "/quiz/start" -> {
                String quiz = parameter(request, "quiz");
                yield page(
                        "attempt",
                        attempts.start(parameter(request, "course"), quiz, device)
                                .token());
            }
            case "/quiz/take-over" ->
                page("attempt", attempts.takeOver(token, device).token());
            case "/quiz/submit" -> {
                attempts.submit(token, new Save(device, token + "-form", List.of()), clock.instant());
                yield page("result", token);
            }
            default -> answer(request, token, device);
        };
    }

    private String answer(HttpServletRequest request, String token, String device) {
        List<Integer> chosen = chosen(request);
        if (!chosen.isEmpty()) {
            attempts.answer(token, device, number(request.getParameter("slot")), chosen);
        }
        return page("attempt", token) + "&slot=" + number(request.getParameter("go"));
    }

    /** A rule stood in the way: the quiz's first page, or the attempt, says which. */
    private static String refusedAt(HttpServletRequest request) {
        if (request.getServletPath().equals("/quiz/start")) {
            return "/quiz/quiz.xhtml?course=" + encoded(parameter(request, "course")) + "&quiz="
                    + encoded(parameter(request, "quiz"));
        }
        return page("attempt", parameter(request, "token")) + "&slot=" + number(request.getParameter("slot"));
    }

    private static List<Integer> chosen(HttpServletRequest request) {
        String[] values = request.getParameterValues("chosen");
        return values == null
                ? List.of()
                : Arrays.stream(values).map(QuizFormServlet::number).toList();
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String page(String name, String token) {
        return "/quiz/" + name + ".xhtml?token=" + encoded(token);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
