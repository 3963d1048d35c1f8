package vn.muadam.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A page with a fault that nobody foresaw. */
@WebServlet(BrokenPageFixture.PATH)
public class BrokenPageFixture extends HttpServlet {

    static final String PATH = "/a-broken-page";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("nobody foresaw this");
    }
}
