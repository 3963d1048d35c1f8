package vn.muadam.roster.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.muadam.roster.RosterService;
import vn.muadam.shared.web.Attachment;

/** The empty list for communes that have none. */
@WebServlet("/roster/manage/template")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "Danh sách thành viên.xlsx";

    @Inject
    private transient RosterService rosterService;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            rosterService.writeTemplate(workbook);
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
