package vn.muadam.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;

/** The yardstick (d), in the server: one answer's row written by plain JDBC in a transaction of its own. */
@WebServlet("/answer")
public class YardstickAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String STORE = "update yardstick_answer set response = ?, slot_seq = ?, save_key = ?,"
            + " answered_at = ? where attempt_id = ? and slot_no = ?";

    @Resource(lookup = "jdbc/muadam")
    private transient DataSource dataSource;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setString(1, "2");
            store.setInt(2, number(request, "seq"));
            store.setString(3, request.getParameter("key"));
            store.setTimestamp(4, new Timestamp(System.currentTimeMillis()));
            store.setInt(5, number(request, "attempt"));
            store.setInt(6, number(request, "slot"));
            response.setContentType("application/json");
            response.getWriter().print("{\"stored\":" + store.executeUpdate() + "}");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }
}
