package vn.muadam.exchange.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.muadam.exchange.SurveyExportService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Attachment;

/** The form of a survey as a YAML file. */
@WebServlet("/exchange/manage/survey")
public class SurveyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SurveyExportService surveys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] yaml;
        try {
            yaml = surveys.writeYaml(id(request)).getBytes(StandardCharsets.UTF_8);
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", Attachment.named("khao-sat.yaml"));
        response.setContentLength(yaml.length);
        response.getOutputStream().write(yaml);
    }

    private static long id(HttpServletRequest request) {
        String id = String.valueOf(request.getParameter("survey"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }
}
