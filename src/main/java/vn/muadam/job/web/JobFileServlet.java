package vn.muadam.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.muadam.job.JobService;
import vn.muadam.job.WorkingFile;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Attachment;

/** What long work has left: {@code ?id=…} saves it; another's file does not exist. */
@WebServlet("/job/file")
public class JobFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JobService jobService;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(Long.parseLong(id), response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(long id, HttpServletResponse response) throws IOException {
        WorkingFile file = jobService.handOut(id);
        response.setContentType(file.getMediaType());
        response.setContentLengthLong(file.getSize());
        response.setHeader("Content-Disposition", Attachment.named(file.getName()));
        byte[] part = jobService.getPart(id, 0);
        for (int number = 1; part.length > 0; number++) {
            response.getOutputStream().write(part);
            part = jobService.getPart(id, number);
        }
    }
}
