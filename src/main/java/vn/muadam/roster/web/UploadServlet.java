package vn.muadam.roster.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import vn.muadam.organisation.UnitId;
import vn.muadam.roster.BatchId;
import vn.muadam.roster.RosterService;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;

/** Takes a list in, and leads to its page; a refused one leads back with the reason. */
@WebServlet("/roster/manage/upload")
@MultipartConfig(maxFileSize = UploadServlet.LARGEST, maxRequestSize = UploadServlet.LARGEST + 65_536)
public class UploadServlet extends HttpServlet {

    static final long LARGEST = 60L * 1024 * 1024;
    static final String TOO_LARGE = "roster.fileTooLarge";
    static final String MISSING = "roster.fileMissing";

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/roster/manage/imports.xhtml?refused=";

    @Inject
    private transient RosterService rosterService;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            take(request, response);
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException e) {
            response.sendRedirect(BACK + e.getKey());
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (rosterService.findPlaces().isEmpty()) {
            throw new NotFoundException();
        }
        if (request.getContentLengthLong() > LARGEST) {
            response.sendRedirect(BACK + TOO_LARGE);
            return;
        }
        boolean form = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Part file = form ? request.getPart("file") : null;
        String unit = Objects.requireNonNullElse(request.getParameter("unit"), "");
        if (file == null || file.getSize() == 0 || !unit.matches("\\d{1,18}")) {
            response.sendRedirect(BACK + MISSING);
            return;
        }
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        BatchId batch = rosterService.upload(new UnitId(Long.parseLong(unit)), name, file.getInputStream());
        response.sendRedirect("/roster/manage/import.xhtml?id=" + batch);
    }
}
