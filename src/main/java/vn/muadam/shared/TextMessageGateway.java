package vn.muadam.shared;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A provider's service that takes text messages by HTTP: one POST each, over TLS unless it runs on this machine.
 *
 * <p>The body is a template with {@code {number}} ("+84912345678"), {@code {digits}} ("84912345678"), {@code {local}}
 * ("0912345678") and {@code {text}}. One that begins with a brace or a bracket is JSON, any other a form. Neither the number
 * nor the text, nor what the provider asks as a proof, is ever logged.
 */
final class TextMessageGateway {

    private static final Logger LOG = Logger.getLogger(TextMessageGateway.class.getName());
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final Pattern PLACE = Pattern.compile("\\{(number|digits|local|text)}");
    private static final int SUCCESS = 2; // hundreds of the status

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final HttpRequest.Builder prototype;
    private final String body;
    private final boolean json;

    /**
     * A gateway at that address.
     *
     * @param header such as "Authorization: Bearer …"; empty where the provider wants none
     * @throws IllegalArgumentException when the address is in the clear and of another machine, or a setting is malformed
     */
    TextMessageGateway(String url, String header, String body) {
        this.body = body;
        json = body.startsWith("{") || body.startsWith("[");
        prototype = HttpRequest.newBuilder(SafeAddress.parse("MUADAM_SMS_URL", url))
                .timeout(TO_ANSWER)
                .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded");
        if (!header.isBlank()) {
            addHeader(header);
        }
    }

    @SuppressWarnings("UnusedException") // its message would repeat the secret
    private void addHeader(String header) {
        int colon = header.indexOf(':');
        try {
            prototype.header(
                    header.substring(0, Math.max(0, colon)).strip(),
                    header.substring(colon + 1).strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("MUADAM_SMS_HEADER must be a name, a colon and a value");
        }
    }

    void send(String number, String text) {
        HttpRequest request = prototype
                .copy()
                .POST(HttpRequest.BodyPublishers.ofString(filled(number, text)))
                .build();
        CompletableFuture<?> unused = client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .whenComplete(TextMessageGateway::tell);
    }

    /** What went wrong by its kind only: the message of a fault may name the address. */
    private static void tell(@Nullable HttpResponse<Void> answer, @Nullable Throwable fault) {
        if (fault != null) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            LOG.log(
                    Level.WARNING,
                    "A text message was not sent: {0}",
                    cause.getClass().getSimpleName());
        } else if (answer != null && answer.statusCode() / 100 != SUCCESS) {
            LOG.log(Level.WARNING, "A text message was refused by the gateway: status {0}", answer.statusCode());
        }
    }

    private String filled(String number, String text) {
        UnaryOperator<String> quoting = json ? TextMessageGateway::inJson : TextMessageGateway::inForm;
        Map<String, String> values = Map.of(
                "number",
                number,
                "digits",
                number.substring(1),
                "local",
                "0" + number.substring("+84".length()),
                "text",
                text);
        return PLACE.matcher(body)
                .replaceAll(place -> Matcher.quoteReplacement(quoting.apply(values.get(place.group(1)))));
    }

    private static String inJson(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
