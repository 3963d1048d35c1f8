package vn.muadam.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Asks the server as a browser does: kept connections, compressed answers, no redirection followed.
 *
 * <p>The JDK's older client, because it needs the least processor time of those at hand, and the cores are shared.
 */
final class Caller {

    private static final int PATIENCE = 60_000;

    private final String server;

    Caller(String server) {
        this.server = server;
    }

    /** The answer to a request; the cookies may be empty. */
    Answer get(String path, String cookies) throws IOException {
        return answerOf(open(path, cookies));
    }

    /** The answer to a form that is sent. */
    Answer post(String path, String cookies, String form) throws IOException {
        return send(open(path, cookies), "POST", "application/x-www-form-urlencoded", form);
    }

    /** The answer to a form with a file. @param mark that parts the parts of the body */
    Answer multipart(String path, String cookies, String mark, String body) throws IOException {
        return send(open(path, cookies), "POST", "multipart/form-data; boundary=" + mark, body);
    }

    /** The answer to a request of the API. */
    Answer json(String method, String path, String cookies, String body) throws IOException {
        return send(open(path, cookies), method, "application/json", body);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpURLConnection open(String path, String cookies) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(server + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Accept", "text/html,application/json,*/*");
        if (!cookies.isEmpty()) {
            connection.setRequestProperty("Cookie", cookies);
        }
        return connection;
    }

    private static Answer send(HttpURLConnection connection, String method, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        connection.setRequestMethod(method);
        connection.setRequestProperty("Content-Type", type);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return answerOf(connection);
    }

    private static Answer answerOf(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream sent = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            byte[] bytes = sent == null ? new byte[0] : sent.readAllBytes();
            return new Answer(
                    connection.getURL().getPath(),
                    status,
                    unpacked(bytes, "gzip".equals(connection.getContentEncoding())),
                    bytes.length,
                    header(connection, "Location"),
                    header(connection, "Set-Cookie"));
        }
    }

    private static byte[] unpacked(byte[] bytes, boolean packed) throws IOException {
        if (!packed || bytes.length == 0) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes), 8192)) {
            return in.readAllBytes();
        }
    }

    private static String header(HttpURLConnection connection, String name) {
        String value = connection.getHeaderField(name);
        return value == null ? "" : value;
    }
}
