package vn.muadam.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's HAProxy before some servers, configured by the example that ships; only addresses and files are this machine's.
 */
public final class HaProxy implements AutoCloseable {

    private static final Path EXAMPLE = Path.of("src/main/distribution/examples/haproxy.cfg");
    private static final Path FOLDER = Path.of("target/test-servers/haproxy");

    private final Process process;
    private final int httpPort;
    private final int httpsPort;
    private final TestCertificate certificate;

    private HaProxy(Process process, int httpPort, int httpsPort, TestCertificate certificate) {
        this.process = process;
        this.httpPort = httpPort;
        this.httpsPort = httpsPort;
        this.certificate = certificate;
    }

    /** Starts it before two servers, which need not run yet. */
    public static HaProxy before(List<RunningServer> servers) throws IOException, GeneralSecurityException {
        Files.createDirectories(FOLDER);
        TestCertificate certificate = TestCertificate.make(FOLDER, "RSA");
        Path pem = FOLDER.resolve("muadam.pem").toAbsolutePath();
        Files.writeString(pem, Files.readString(certificate.certificate()) + Files.readString(certificate.key()));
        int http = FreePort.find();
        int https = FreePort.find();
        String configuration = Files.readString(EXAMPLE)
                .replace("log /dev/log local0", "log stdout format raw local0")
                .replace("bind :80", "bind 127.0.0.1:" + http)
                .replace("bind :443", "bind 127.0.0.1:" + https)
                .replace("/etc/haproxy/muadam.pem", pem.toString())
                .replace("192.0.2.11:9080", addressOf(servers.get(0)))
                .replace("192.0.2.12:9080", addressOf(servers.get(1)));
        Path file = Files.writeString(FOLDER.resolve("haproxy.cfg"), configuration);
        Process process = new ProcessBuilder(
                        DebianProgram.find("haproxy", "haproxy").toString(), "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("log").toFile())
                .start();
        HaProxy front = new HaProxy(process, http, https, certificate);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return front;
    }

    /** Where people come, without a slash at the end. */
    public String url() {
        return "https://localhost:" + httpsPort;
    }

    /** The same without TLS. */
    public String plainUrl() {
        return "http://localhost:" + httpPort;
    }

    /** The certificate that it shows. */
    public TestCertificate certificate() {
        return certificate;
    }

    /** How many requests whose line has that text the server has answered; the first is 1. */
    public long answeredBy(int server, String text) throws IOException {
        return log().stream()
                .filter(line -> line.contains(" nodes/node" + server + " ") && line.contains(text))
                .count();
    }

    /** Waits until the checks find both servers ready. */
    public void waitUntilBothServe() throws IOException, InterruptedException {
        while (!isUp("nodes/node1") || !isUp("nodes/node2")) {
            if (!process.isAlive()) {
                throw new IllegalStateException("HAProxy has ended: " + String.join("\n", log()));
            }
            Thread.sleep(200);
        }
    }

    /** The last that it said of the server counts; before the first check it takes a server for up. */
    private boolean isUp(String server) throws IOException {
        List<String> said = log().stream()
                .filter(line -> line.contains("Server " + server + " is "))
                .toList();
        return !said.isEmpty() && said.get(said.size() - 1).contains(" is UP");
    }

    private static String addressOf(RunningServer server) {
        return server.url().replace("http://localhost", "127.0.0.1");
    }

    private static List<String> log() throws IOException {
        return Files.readAllLines(FOLDER.resolve("log"));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
