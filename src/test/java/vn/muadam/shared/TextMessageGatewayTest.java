package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextMessageGatewayTest {

    private static final String NUMBER = "+84912345678";
    private static final String TEXT = "Mưa Dầm: \"mã\" là 123456 & hết";
    private static final String SECRET = "Bearer not-for-the-log";

    private final BlockingQueue<String> asked = new ArrayBlockingQueue<>(10);
    private final BlockingQueue<String> logged = new ArrayBlockingQueue<>(10);
    private final Logger logger = Logger.getLogger(TextMessageGateway.class.getName());
    private final Handler ear = new Ear();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void aGatewayOnThisMachine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sms", this::answer);
        server.start();
        logger.addHandler(ear);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        logger.removeHandler(ear);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aMessageGoesOutAsJson() throws Exception {
        gateway("Authorization: " + SECRET, "{\"to\":\"{number}\",\"or\":\"{digits}\",\"text\":\"{text}\"}")
                .send(NUMBER, TEXT);

        assertThat(next(asked))
                .startsWith("POST application/json " + SECRET)
                .endsWith("{\"to\":\"+84912345678\",\"or\":\"84912345678\","
                        + "\"text\":\"Mưa Dầm: \\\"mã\\\" là 123456 & hết\"}");
    }

    @Test
    void aMessageGoesOutAsAForm() throws Exception {
        gateway("", "phone={local}&content={text}").send(NUMBER, TEXT);

        String request = next(asked);
        assertThat(request).startsWith("POST application/x-www-form-urlencoded null");
        String content = request.substring(request.indexOf("content=") + "content=".length());
        assertThat(request).contains("phone=0912345678");
        assertThat(URLDecoder.decode(content, StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void aRefusalIsToldWithoutNumberTextOrSecret() throws Exception {
        status = 503;

        gateway("Authorization: " + SECRET, "{\"text\":\"{text}\"}").send(NUMBER, TEXT);

        assertThat(next(logged)).contains("503").doesNotContain("912345678", "123456", SECRET);
    }

    @Test
    void aGatewayThatIsAwayIsToldAndBreaksNothing() throws Exception {
        TextMessageGateway gateway = gateway("", "{}");
        server.stop(0);

        assertThatCode(() -> gateway.send(NUMBER, TEXT)).doesNotThrowAnyException();

        // refused, or reset where the system still took the connection in
        assertThat(next(logged))
                .containsPattern("was not sent: (Connect|IO)Exception")
                .doesNotContain("912345678", "sms");
    }

    @Test
    void nothingIsSentInTheClearToAnotherMachine() {
        assertThatThrownBy(() -> new TextMessageGateway("http://192.0.2.1/sms?key=geheim", "", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MUADAM_SMS_URL must begin with https://");
        assertThatCode(() -> new TextMessageGateway("https://192.0.2.1/sms", "", "{}"))
                .doesNotThrowAnyException();
    }

    @Test
    void aMalformedSettingIsToldWithoutWhatItHolds() {
        assertThatThrownBy(() -> new TextMessageGateway("https://a b/?key=geheim", "", "{}"))
                .hasMessage("MUADAM_SMS_URL is no address");
        assertThatThrownBy(() -> new TextMessageGateway("https://192.0.2.1/sms", SECRET, "{}"))
                .hasMessage("MUADAM_SMS_HEADER must be a name, a colon and a value");
    }

    @Test
    void aNumberIsMaskedButForItsEnd() {
        assertThat(ConfiguredTextMessages.masked(NUMBER)).isEqualTo("…678");
    }

    private TextMessageGateway gateway(String header, String body) {
        return new TextMessageGateway("http://127.0.0.1:" + server.getAddress().getPort() + "/sms", header, body);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String next(BlockingQueue<String> queue) throws InterruptedException {
        String next = queue.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    /** Hears what is logged. */
    private final class Ear extends Handler {

        @Override
        public void publish(LogRecord record) {
            logged.add(new SimpleFormatter().formatMessage(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
