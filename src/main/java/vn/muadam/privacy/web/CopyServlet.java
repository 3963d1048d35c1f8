package vn.muadam.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.muadam.privacy.OwnDataService;
import vn.muadam.shared.web.Attachment;
import vn.muadam.shared.web.Preferences;

/** The copy of one's own data, as a workbook. */
@WebServlet("/privacy/mine/copy")
public class CopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnDataService ownDataService;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ownDataService.writeCopy(Preferences.of(request).locale(), workbook);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", Attachment.named("Dữ liệu của tôi.xlsx"));
        response.setContentLength(workbook.size());
        workbook.writeTo(response.getOutputStream());
    }
}
