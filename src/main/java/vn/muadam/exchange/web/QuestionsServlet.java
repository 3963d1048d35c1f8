package vn.muadam.exchange.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.muadam.exchange.QuestionExportService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Attachment;

/** The questions of a course as a GIFT file. */
@WebServlet("/exchange/manage/questions")
public class QuestionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuestionExportService questions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String course = String.valueOf(request.getParameter("course"));
        byte[] gift;
        try {
            gift = questions.writeGift(course).getBytes(StandardCharsets.UTF_8);
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", Attachment.named(course + ".gift"));
        response.setContentLength(gift.length);
        response.getOutputStream().write(gift);
    }
}
