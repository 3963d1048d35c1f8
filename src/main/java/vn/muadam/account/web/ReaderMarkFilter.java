package vn.muadam.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.muadam.shared.web.ReaderMark;

/**
 * Tells the device with each page whose it is, so that its service worker drops what it keeps of somebody else before the
 * page is shown. Where nobody is signed in it says nothing: a sign-in that has run out loses no saved lesson.
 */
@WebFilter("*.xhtml")
public class ReaderMarkFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReaderMark reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            response.setHeader(ReaderMark.HEADER, reader.find().orElse(ReaderMark.NOBODY));
        } else if (!SharedDeviceCookie.tokenOf(request).isEmpty()) {
            response.setHeader(ReaderMark.HEADER, ReaderMark.NOBODY);
        }
        chain.doFilter(request, response);
    }
}
