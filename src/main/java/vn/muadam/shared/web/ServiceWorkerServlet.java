package vn.muadam.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The service worker, at the root so that its scope are all pages. It names the files that every page needs by their
 * content: with a new one it is itself another, which is how browsers find out that there is something to replace.
 */
@WebServlet("/service-worker.js")
public class ServiceWorkerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> SCRIPTS =
            List.of("js/quiz-buffer.js", "js/offline-store.js", "js/service-worker.js");
    private static final List<String> SHELL = List.of(
            "css/tokens.css",
            "css/learner.css",
            "js/learner.js",
            "js/quiz-buffer.js",
            "js/quiz-late.js",
            "js/quiz.js",
            "js/offline-store.js",
            "js/offline.js",
            "js/offline-module.js",
            "js/offline-list.js",
            "images/icons.svg",
            "images/logo.svg",
            "images/favicon.svg");

    /** The style sheet names them without a version. */
    private static final List<String> FONTS =
            List.of("/resources/fonts/be-vietnam-pro-400.woff2", "/resources/fonts/be-vietnam-pro-600.woff2");

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/javascript");
        response.setCharacterEncoding("UTF-8");
        String shell = quoted(Stream.concat(SHELL.stream().map(this::address), FONTS.stream()));
        String scripts = quoted(SCRIPTS.stream().map(this::address));
        response.getWriter()
                .print("self.muadamShell = { version: \"%s\", files: [%s] };\nimportScripts(%s);\n"
                        .formatted(checksum(shell + scripts), shell, scripts));
    }

    private String address(String path) {
        return getServletContext().getContextPath() + "/resources/" + path + "?v=" + assets.version(path);
    }

    private static String quoted(Stream<String> addresses) {
        return addresses.map(address -> '"' + address + '"').collect(Collectors.joining(", "));
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
