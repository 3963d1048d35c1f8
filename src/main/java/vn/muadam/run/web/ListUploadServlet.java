package vn.muadam.run.web;

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
import vn.muadam.run.EnrolmentListService;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;

/** Takes a list of participants in, and leads to its page; a refused one leads back to the run with the reason. */
@WebServlet("/run/manage/list-upload")
@MultipartConfig(maxFileSize = ListUploadServlet.LARGEST, maxRequestSize = ListUploadServlet.LARGEST + 65_536)
public class ListUploadServlet extends HttpServlet {

    static final long LARGEST = 10L * 1024 * 1024;
    static final String TOO_LARGE = "list.fileTooLarge";
    static final String MISSING = "list.fileMissing";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentListService lists;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String run = Objects.requireNonNullElse(request.getParameter("run"), "");
        if (!run.matches("\\d{1,18}")) { // also stands in the address, where a form that is too large was not read
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String back = "/run/manage/run.xhtml?id=" + run + "&refused=";
        try {
            lists.findOf(Long.parseLong(run)); // whoever may not, finds nothing before anything is read
            response.sendRedirect(take(Long.parseLong(run), request, back));
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException e) {
            response.sendRedirect(back + e.getKey());
        }
    }

    private String take(long run, HttpServletRequest request, String back) throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            return back + TOO_LARGE;
        }
        boolean multipart = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Part file = multipart ? request.getPart("file") : null;
        if (file == null || file.getSize() == 0) {
            return back + MISSING;
        }
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        return "/run/manage/list.xhtml?id=" + lists.upload(run, name, file.getInputStream());
    }
}
