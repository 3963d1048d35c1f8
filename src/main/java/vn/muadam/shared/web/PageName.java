package vn.muadam.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page is called in figures and in the log: never an address that somebody typed, for that could be a name or a
 * token, and there are endlessly many of them.
 */
@ApplicationScoped
class PageName {

    private static final String ATTRIBUTE = PageName.class.getName();
    private static final String FACES = "*.xhtml";
    private static final String NO_PAGE = "no page";

    @Inject
    private ServletContext context;

    private final Set<String> pages = new HashSet<>();

    /** The page by its file, a resource of the API by its template, everything else by the pattern that leads to it. */
    String of(HttpServletRequest request) {
        Object template = request.getAttribute(ATTRIBUTE);
        if (template != null) {
            return template.toString();
        }
        String pattern = request.getHttpServletMapping().getPattern();
        if (!pattern.equals(FACES)) {
            return pattern.equals("/") || pattern.isEmpty() ? "/" : pattern;
        }
        String path = request.getServletPath();
        return known().contains(path) ? path : path.startsWith("/jakarta.faces.resource/") ? "library file" : NO_PAGE;
    }

    /** Whether the address looks like one of a page, and there is none. */
    boolean isMissing(HttpServletRequest request) {
        return of(request).equals(NO_PAGE);
    }

    /** The API tells which of its templates the request met. */
    static void tell(HttpServletRequest request, String template) {
        request.setAttribute(ATTRIBUTE, template);
    }

    private synchronized Set<String> known() {
        if (pages.isEmpty()) {
            collect("/");
        }
        return pages;
    }

    private void collect(String folder) {
        Set<String> entries = context.getResourcePaths(folder);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            if (entry.endsWith("/") && !entry.startsWith("/WEB-INF/")) {
                collect(entry);
            } else if (entry.endsWith(".xhtml")) {
                pages.add(entry);
            }
        }
    }
}
