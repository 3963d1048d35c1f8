package vn.muadam.run.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.muadam.run.SessionService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Attachment;

/** The sheet that the people of a session sign: {@code ?id=…}. */
@WebServlet("/run/manage/sheet")
public class SignInSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionService sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] sheet = sessions.printSheet(Long.parseLong(id));
            response.setContentType("application/pdf");
            response.setContentLength(sheet.length);
            response.setHeader("Content-Disposition", Attachment.named("Danh sách ký tên.pdf"));
            response.getOutputStream().write(sheet);
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
