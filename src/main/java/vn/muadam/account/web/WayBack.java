package vn.muadam.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How somebody who must prove something first comes back to the page that they asked for: it stands in the address. */
final class WayBack {

    private WayBack() {}

    /** Only a page can be returned to; a form that was posted is not sent twice. */
    static String of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String path = request.getServletPath().isEmpty() ? "/" : request.getServletPath();
        @Nullable String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** That page, with the way on from it. */
    static String through(String page, String path) {
        return page + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
