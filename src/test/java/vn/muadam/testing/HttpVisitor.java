package vn.muadam.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Somebody who visits the server over HTTP from an in-container test, with cookies and without a script; a redirection is
 * an answer like any other.
 */
public final class HttpVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;
    private HttpResponse<String> answer;
    private String origin = "";
    private String preferred = "";

    private HttpVisitor(URI server) {
        this.server = server;
    }

    /** A visitor of the server in which the test runs. */
    public static HttpVisitor here() {
        return new HttpVisitor(
                URI.create("http://localhost:" + CurrentCall.request().getLocalPort()));
    }

    /** A visitor of another server. */
    public static HttpVisitor at(String url) {
        return new HttpVisitor(URI.create(url));
    }

    /** Sends a body of JSON. */
    public int send(String method, String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The values of all cookies that were given. */
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .toList();
    }

    /** Signs in on the page; fails when nobody is known then. */
    public void signIn(String identifier, String secret) throws IOException, InterruptedException {
        int status = post(
                "/account/sign-in.xhtml",
                "signIn=signIn&submit=x&to=/&jakarta.faces.ViewState=stateless&identifier=" + encoded(identifier)
                        + "&secret=" + encoded(secret));
        if (status != 302) {
            throw new IllegalStateException(identifier + " could not sign in: " + status);
        }
    }

    public int get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Posts a form. */
    public int post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Posts a form with a file, as a browser does; {@code accept} says what answer is wanted. */
    public int postFile(String path, Map<String, String> fields, String name, String type, byte[] file, String accept)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.writeBytes(part(field.getKey(), "", "").getBytes(StandardCharsets.UTF_8));
            body.writeBytes((field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(part(name, "; filename=\"anh\"", "Content-Type: " + type + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--mua--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=mua")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String part(String name, String more, String header) {
        return "--mua\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n" + header + "\r\n";
    }

    /** Where the last answer leads. */
    public String location() {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** A header of the last answer; empty when it has none of that name. */
    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Reads a page with a header more. */
    public int get(String path, String header, String value) throws IOException, InterruptedException {
        return send(request(path).header(header, value).GET());
    }

    /** Puts nothing but a header. */
    public int put(String path, String header, String value) throws IOException, InterruptedException {
        return send(request(path).header(header, value).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    /** The text of the last answer. */
    public String body() {
        return answer.body();
    }

    /** From now on every request says that a page of that site has sent it. */
    public void comingFrom(String site) {
        origin = site;
    }

    /** From now on every request says that the browser prefers that language. */
    public void preferring(String language) {
        preferred = language;
    }

    /** Gives another one its cookies, as two pages of one browser have the same. */
    public void shareWith(HttpVisitor other) {
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> other.cookies.getCookieStore().add(server, cookie));
    }

    public void cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookies.getCookieStore().add(server, cookie);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        if (!preferred.isEmpty()) {
            request.header("Accept-Language", preferred);
        }
        return origin.isEmpty() ? request : request.header("Origin", origin);
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
