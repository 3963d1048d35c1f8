package vn.muadam.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.media.MediaAsset;
import vn.muadam.media.MediaService;
import vn.muadam.shared.NotFoundException;

/**
 * Serves {@code /media/{hash}/{name}}. The bytes of an address never change, so browsers and proxies keep them for ever;
 * a drawing that is opened by itself runs nothing.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{64})/[a-z0-9][a-z0-9._-]*");
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    private MediaService mediaService;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + address.group(1) + '"';
        if (tag.equals(request.getHeader("If-None-Match"))) {
            writeHeaders(response, tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try {
            write(response, tag, mediaService.get(address.group(1)));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, String tag, MediaAsset asset) throws IOException {
        writeHeaders(response, tag);
        response.setContentType(asset.getMediaType());
        response.setContentLength(asset.getSize());
        response.getOutputStream().write(asset.getContent());
    }

    private static void writeHeaders(HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
