package vn.muadam.bench;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The hash of a sign-in alone, in the server: by the same class and with the same parameters as the product's. */
@WebServlet(urlPatterns = "/hash", loadOnStartup = 1)
public class YardstickHash extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Pbkdf2PasswordHash pbkdf2;

    private String hash = "";

    @Override
    public void init() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        hash = pbkdf2.generate(Preparation.PIN.toCharArray());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print("fits: " + pbkdf2.verify(Preparation.PIN.toCharArray(), hash));
    }
}
