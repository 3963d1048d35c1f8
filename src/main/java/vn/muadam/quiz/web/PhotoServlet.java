package vn.muadam.quiz.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.quiz.AnswerPhoto;
import vn.muadam.quiz.PhotoService;
import vn.muadam.quiz.Receipt;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Preferences;

/**
 * Takes a photograph in as the answer to a question, from a plain form or from the script, which is told what is stored;
 * and shows one to its learner and to whoever marks it. Nothing between them keeps it.
 *
 * <p>Which question it is stands in the address, so that a body that is too large need not be read.
 */
@WebServlet("/quiz/photo")
@MultipartConfig(maxFileSize = PhotoServlet.LARGEST, maxRequestSize = PhotoServlet.LARGEST + 65_536)
public class PhotoServlet extends HttpServlet {

    static final long LARGEST = 12L * 1024 * 1024;
    static final String TOO_LARGE = "photo.tooLarge";

    /** What a page may be told of a photograph that was refused. */
    static final Set<String> REFUSALS = Set.of(TOO_LARGE, "photo.noPicture");

    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("(?:^|&)token=([A-Za-z0-9_-]{1,40})(?:&|$)");
    private static final Pattern SLOT = Pattern.compile("(?:^|&)slot=(\\d{1,3})(?:&|$)");
    private static final Pattern ATTEMPT = Pattern.compile("(?:^|&)attempt=(\\d{1,18})(?:&|$)");
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    @Inject
    private transient PhotoService photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String attempt = named(ATTEMPT, request);
        try {
            write(
                    response,
                    attempt.isEmpty()
                            ? photos.getOwn(named(TOKEN, request), slot(request))
                            : photos.getMarked(Long.parseLong(attempt), slot(request)));
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, AnswerPhoto photo) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("image/jpeg");
        response.setContentLength(photo.getSize());
        response.getOutputStream().write(photo.getContent());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Told told = new Told(request, response, "application/json".equals(request.getHeader("Accept")));
        try {
            if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
                throw new NotFoundException();
            }
            if (request.getContentLengthLong() > LARGEST) {
                told.tooLarge();
            } else {
                take(told);
            }
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException e) {
            told.refusal(e);
        }
    }

    /** A form without a file only goes on. */
    private void take(Told told) throws IOException, ServletException {
        HttpServletRequest request = told.request();
        Part file = request.getPart("photo");
        if (file == null || file.getSize() == 0) {
            told.page(PostedStep.number(request.getParameter("to"), slot(request)), "");
            return;
        }
        told.receipt(photos.answer(
                named(TOKEN, request),
                Device.of(request, told.response()),
                slot(request),
                Objects.requireNonNullElse(request.getParameter("key"), ""),
                bytes(file),
                Objects.requireNonNullElse(file.getContentType(), "")));
    }

    private static byte[] bytes(Part file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static int slot(HttpServletRequest request) {
        return PostedStep.number(named(SLOT, request), 0);
    }

    private static String named(Pattern pattern, HttpServletRequest request) {
        Matcher matcher = pattern.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whoever sent something, as they are answered: a form by a page, the script by what it can read. */
    private record Told(HttpServletRequest request, HttpServletResponse response, boolean script) {

        void receipt(Receipt stored) throws IOException {
            if (script) {
                json(
                        HttpServletResponse.SC_OK,
                        Json.createObjectBuilder()
                                .add("slotSeq", stored.slotSeq())
                                .add("key", stored.values().get(0)));
            } else {
                page(PostedStep.number(request.getParameter("to"), stored.slot()), "");
            }
        }

        /** In words of the page, which the script finds there too. */
        void tooLarge() throws IOException {
            if (script) {
                json(
                        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                        Json.createObjectBuilder().add("error", TOO_LARGE));
            } else {
                page(slot(request), "&refused=" + TOO_LARGE);
            }
        }

        void refusal(BusinessException broken) throws IOException {
            if (script) {
                String text = broken.messageIn(Preferences.of(request).locale());
                json(
                        broken.httpStatus(),
                        Json.createObjectBuilder().add("error", broken.getKey()).add("message", text));
            } else {
                page(slot(request), "&refused=" + broken.getKey());
            }
        }

        void page(int slot, String more) throws IOException {
            response.sendRedirect(Links.attempt(named(TOKEN, request), slot) + more);
        }

        private void json(int status, JsonObjectBuilder content) throws IOException {
            response.setStatus(status);
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(content.build().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
