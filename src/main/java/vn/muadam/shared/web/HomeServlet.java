package vn.muadam.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The address "/": leads officials to their figures and everybody else to what they learn. */
@WebServlet("")
public class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> STAFF = List.of("COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean staff = STAFF.stream().anyMatch(request::isUserInRole);
        response.sendRedirect(staff ? "/reporting/manage/dashboard.xhtml" : "/enrolment/home.xhtml");
    }
}
