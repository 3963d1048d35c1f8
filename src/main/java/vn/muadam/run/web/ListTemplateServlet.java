package vn.muadam.run.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.muadam.run.EnrolmentListService;
import vn.muadam.shared.web.Attachment;

/** The empty list of participants. */
@WebServlet("/run/manage/list-template")
public class ListTemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "Danh sách học viên.xlsx";

    @Inject
    private transient EnrolmentListService lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            lists.writeTemplate(workbook);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", Attachment.named(NAME));
        response.setContentLength(workbook.size());
        workbook.writeTo(response.getOutputStream());
    }
}
