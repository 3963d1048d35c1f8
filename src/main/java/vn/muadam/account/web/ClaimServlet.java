package vn.muadam.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short address on a slip; it shows the page itself, because a redirect is a second on a slow network. */
@WebServlet({"/c", "/c/*"})
public class ClaimServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String code = URLEncoder.encode(path, StandardCharsets.UTF_8);
        request.getRequestDispatcher("/account/claim.xhtml?code=" + code).forward(request, response);
    }
}
