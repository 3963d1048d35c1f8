package vn.muadam.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * The headers that keep a page to itself, and those that let a browser keep what never changes. What is alike for every
 * answer, also for those that no page of ours gives, stands in server.xml.
 */
public final class SecurityHeaders {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /**
     * PrimeFaces writes scripts and styles into its pages. Its own way to do without, numbered scripts, would begin an HTTP
     * session for each visitor (docs/decisions/0016), so its pages are named here one by one.
     */
    private static final String PRIMEFACES_POLICY =
            POLICY + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

    /** What an installed application is called and looks like: asked for with every page, and seldom another. */
    private static final String MANIFEST = "/manifest.webmanifest";

    private static final Set<String> PAGES_WITH_PRIMEFACES = Set.of("/reporting/manage/people.xhtml");

    private SecurityHeaders() {}

    /** Writes them; again does no harm. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        String path = PageAddress.pathOf(request);
        boolean primeFaces = PAGES_WITH_PRIMEFACES.contains(path);
        response.setHeader("Content-Security-Policy", primeFaces ? PRIMEFACES_POLICY : POLICY);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/resources/") || isVersionOfPrimeFaces(request)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (path.equals(MANIFEST)) {
            response.setHeader("Cache-Control", "public, max-age=86400");
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** PrimeFaces puts its version into the address of each of its files. */
    private static boolean isVersionOfPrimeFaces(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getServletPath().startsWith("/jakarta.faces.resource/")
                && query != null
                && query.contains("ln=primefaces")
                && query.contains("v=");
    }
}
