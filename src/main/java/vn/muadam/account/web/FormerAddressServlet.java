package vn.muadam.account.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the addresses that these pages had first: people keep them as bookmarks, and a node of the version before still
 * sends its visitors there while a cluster is brought up to date.
 */
@WebServlet({"/identity/sign-in.xhtml", "/identity/first-administrator.xhtml"})
public class FormerAddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath().replace("/identity/", "/account/");
        @Nullable String query = request.getQueryString();
        response.sendRedirect(query == null ? path : path + "?" + query);
    }

    /** A form that was open before the move is not sent on: it is asked for anew. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
