package vn.muadam.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Somebody without a browser who talks to running servers, with cookies; a redirection is an answer like any other. It
 * keeps to one address but may send a single request to another, as a proxy before both would.
 */
public final class WebClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String url;

    private WebClient(String url, HttpClient.Builder builder) {
        this.url = url;
        this.client = builder.cookieHandler(cookies).build();
    }

    public static WebClient of(String url) {
        return new WebClient(url, HttpClient.newBuilder());
    }

    /** One that trusts that certificate and no other. */
    public static WebClient of(String url, TestCertificate trusted) throws IOException, GeneralSecurityException {
        return new WebClient(url, HttpClient.newBuilder().sslContext(trusting(trusted.trust())));
    }

    /** Signs in on the page; fails when nobody is known then. */
    public void signIn(String identifier, String secret) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/account/sign-in.xhtml",
                "signIn=signIn&submit=x&to=/&jakarta.faces.ViewState=stateless&identifier=" + encoded(identifier)
                        + "&secret=" + encoded(secret));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(identifier + " could not sign in: " + answer.statusCode());
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Asks with more headers. */
    public HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Posts a form. */
    public HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return post(path, form, Map.of());
    }

    /** Posts a form with more headers. */
    public HttpResponse<String> post(String path, String form, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends JSON to the API by that method. */
    public HttpResponse<String> json(String method, String path, String body) throws IOException, InterruptedException {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A path of the own address, or a whole address of another server. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("/") ? url + path : path))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static SSLContext trusting(KeyStore trust) throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trust);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
