package vn.muadam.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a page to itself, and those that let a browser keep what never changes. */
final class SecurityHeaders {

    private static final String LEARNER_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** PrimeFaces writes scripts and styles into its pages; only staff see those. */
    private static final String STAFF_POLICY =
            LEARNER_POLICY + "; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        String path = PageAddress.pathOf(request);
        response.setHeader("Content-Security-Policy", path.contains("/manage/") ? STAFF_POLICY : LEARNER_POLICY);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (path.startsWith("/resources/") || isVersionOfPrimeFaces(request)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
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
