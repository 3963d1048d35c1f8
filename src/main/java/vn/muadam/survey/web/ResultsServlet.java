package vn.muadam.survey.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Attachment;
import vn.muadam.shared.web.Preferences;
import vn.muadam.survey.SurveyResultService;

/** What came of a survey, as a workbook. */
@WebServlet("/survey/manage/workbook")
public class ResultsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "Kết quả khảo sát.xlsx";

    @Inject
    private transient SurveyResultService results;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            results.write(id(request), Preferences.of(request).locale(), workbook);
        } catch (EJBAccessException | BusinessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", Attachment.named(NAME));
        response.setContentLength(workbook.size());
        workbook.writeTo(response.getOutputStream());
    }

    private static long id(HttpServletRequest request) {
        String id = String.valueOf(request.getParameter("survey"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }
}
