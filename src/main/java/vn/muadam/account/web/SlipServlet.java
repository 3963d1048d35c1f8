package vn.muadam.account.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.muadam.account.SlipNotYoursException;
import vn.muadam.account.SlipService;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Attachment;

/** Prints slips of a team, or of one member; posted, because what was printed before is good no more. */
@WebServlet("/account/manage/slip-sheet")
public class SlipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SlipService slipService;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String team = Objects.requireNonNullElse(request.getParameter("team"), "");
        String person = Objects.requireNonNullElse(request.getParameter("person"), "");
        if (!team.matches("\\d{1,18}") || !person.matches("\\d{0,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            UnitId unit = new UnitId(Long.parseLong(team));
            byte[] sheets = person.isEmpty()
                    ? slipService.printTeam(unit)
                    : slipService.printOne(unit, new PersonId(Long.parseLong(person)));
            response.setContentType("application/pdf");
            response.setContentLength(sheets.length);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", Attachment.named("Phiếu đăng nhập.pdf"));
            response.getOutputStream().write(sheets);
        } catch (SlipNotYoursException e) {
            response.sendRedirect("/account/manage/slips.xhtml?team=" + team + "&refused=true");
        } catch (EJBAccessException | NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
