package vn.muadam.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address that the person sees, also while an error page is being shown in its place. */
final class PageAddress {

    private PageAddress() {}

    static String of(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object address = original != null ? original : forwarded != null ? forwarded : request.getRequestURI();
        return address.toString();
    }

    /** The path within the application; a plain file has it in the part that the server calls path info. */
    static String pathOf(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
