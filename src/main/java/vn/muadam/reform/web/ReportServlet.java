package vn.muadam.reform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.muadam.reform.ChangeId;
import vn.muadam.reform.ChangeService;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Attachment;
import vn.muadam.shared.web.Preferences;

/** Workbooks of reform: the empty table, and all that a drafted change touches. */
@WebServlet({"/reform/manage/report", "/reform/manage/template"})
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "Bảng đơn vị cũ và mới.xlsx";
    private static final String REPORT = "Thay đổi đơn vị.xlsx";

    @Inject
    private transient ChangeService changeService;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        boolean template = request.getServletPath().endsWith("/template");
        try {
            if (template) {
                changeService.writeTemplate(workbook);
            } else {
                changeService.writeReport(id(request), Preferences.of(request).locale(), workbook);
            }
        } catch (EJBAccessException | BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", Attachment.named(template ? TEMPLATE : REPORT));
        response.setContentLength(workbook.size());
        workbook.writeTo(response.getOutputStream());
    }

    private static ChangeId id(HttpServletRequest request) {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return new ChangeId(Long.parseLong(id));
    }
}
