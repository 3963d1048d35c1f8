package vn.muadam.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.muadam.certificate.CertificateFile;
import vn.muadam.certificate.CertificateService;
import vn.muadam.shared.NotFoundException;

/** The paper of a certificate: {@code ?code=…} to keep it, {@code &show=1} to look at it in the browser and print it. */
@WebServlet("/certificate/mine/pdf")
public class CertificatePdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CertificateService certificateService;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String code = Objects.requireNonNullElse(request.getParameter("code"), "");
            write(certificateService.getPaper(code), request.getParameter("show") != null, response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(CertificateFile file, boolean show, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", disposition(file, show));
        response.getOutputStream().write(file.content());
    }

    /** Two names, as RFC 6266 has it: old browsers take the plain one. */
    private static String disposition(CertificateFile file, boolean show) {
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(show ? "inline" : "attachment", file.plainName(), encoded);
    }
}
