package vn.muadam.reform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import vn.muadam.organisation.UnitId;
import vn.muadam.reform.ChangeId;
import vn.muadam.reform.ChangeService;
import vn.muadam.reform.Decision;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;

/** Takes a decision and its annex in and leads to the draft; a refused one shows the form again as it was typed. */
@WebServlet("/reform/manage/draft")
@MultipartConfig(maxFileSize = DraftServlet.LARGEST, maxRequestSize = 2 * DraftServlet.LARGEST)
public class DraftServlet extends HttpServlet {

    static final long LARGEST = 8L * 1024 * 1024;
    static final String TOO_LARGE = "reform.fileTooLarge";
    static final String REFUSAL = DraftServlet.class.getName() + ".refusal";
    static final String PASTED = DraftServlet.class.getName() + ".pasted";

    private static final long serialVersionUID = 1L;
    private static final String FORM = "/reform/manage/change-new.xhtml";

    @Inject
    private transient ChangeService changeService;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            take(request, response);
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException e) {
            request.setAttribute(REFUSAL, e);
            request.getRequestDispatcher(FORM).forward(request, response);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (changeService.findPlaces().isEmpty()) {
            throw new NotFoundException();
        }
        if (request.getContentLengthLong() > LARGEST) {
            response.sendRedirect(FORM + "?refused=" + TOO_LARGE);
            return;
        }
        String unit = text(request, "unit");
        if (!unit.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        InputStream annex = annex(request);
        Decision decision =
                new Decision(text(request, "reference"), day(request, "decidedOn"), day(request, "effectiveOn"));
        ChangeId change = changeService.draft(new UnitId(Long.parseLong(unit)), decision, annex);
        response.sendRedirect("/reform/manage/change.xhtml?id=" + change);
    }

    /** The file, or what was pasted: from the part itself, because the server's own parameter loses the ends of lines. */
    private static InputStream annex(HttpServletRequest request) throws IOException, ServletException {
        boolean form = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Part file = form ? request.getPart("file") : null;
        Part pasted = form ? request.getPart("annex") : null;
        String text = pasted == null ? "" : new String(pasted.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        request.setAttribute(PASTED, text);
        return file != null && file.getSize() > 0
                ? file.getInputStream()
                : new ByteArrayInputStream(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** A day that nobody can read is the last of all, which no decision takes effect after. */
    private static LocalDate day(HttpServletRequest request, String name) {
        try {
            return LocalDate.parse(text(request, name));
        } catch (DateTimeParseException e) {
            return name.equals("decidedOn") ? LocalDate.MAX : LocalDate.MIN;
        }
    }
}
