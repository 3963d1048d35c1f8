package vn.muadam.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.muadam.shared.KeyFile;
import vn.muadam.testing.FreePort;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.TestCertificate;

/** The server package as an operator installs it: unpacked, put on the data of the version before, backed up, restored. */
@Tag("servers")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackageIT {

    private static final Path FOLDER = Path.of("target/test-servers/package").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String A_CERTIFICATE = "/v/3WYKJX4B3YQB5PQVYYH5ZFSXM1";
    private static final String MARK = "select count(*) from person where full_name = 'Sau Khi Sao Lưu'";

    private static Installation installation;
    private static Path program;
    private static String url;

    @BeforeAll
    static void installOverTheDataOfTheVersionBefore() throws Exception {
        if (Files.exists(FOLDER)) {
            PathUtils.deleteDirectory(FOLDER);
        }
        Files.createDirectories(FOLDER);
        run(List.of("tar", "xzf", packageFile().toString(), "-C", FOLDER.toString(), "--strip-components=1"));
        program = FOLDER.resolve("bin/muadam");
        installation = Installation.onDerby(FOLDER.resolve("installed"));
        assertThat(installation
                        .run("import", Installation.OF_VERSION_1.toString())
                        .status())
                .isZero();
        int port = FreePort.find();
        url = "http://localhost:" + port;
        installation.environment().put("MUADAM_CONFIG", "/dev/null");
        installation.environment().put("PATH", runtimeOnly() + ":" + System.getenv("PATH"));
        installation.environment().put("MUADAM_DEMO", "true");
        installation.environment().put("MUADAM_HTTP_PORT", "" + port);
        installation.environment().put("MUADAM_PUBLIC_URL", url);
    }

    @AfterAll
    static void stop() throws Exception {
        muadam("stop");
    }

    @Test
    @Order(1)
    void theNewVersionServesThePeopleOfTheVersionBefore() throws Exception {
        assertThat(installation.settings().schema().version()).isEqualTo("1");
        Engine.of(installation.settings()).close();

        start();

        HttpVisitor learner = HttpVisitor.at(url);
        learner.signIn("hocvien", "246810");
        assertThat(learner.get("/enrolment/home.xhtml")).isEqualTo(200);
        assertThat(learner.get("/quiz/quiz.xhtml?course=k6&quiz=final")).isEqualTo(200);
        assertThat(KeyFile.existsIn(installation.settings().keys())).isTrue();
        assertThat(HttpVisitor.at(url).get(A_CERTIFICATE)).isEqualTo(200);
    }

    @Test
    @Order(2)
    void aBackupIsMadeWhileItServes() throws Exception {
        Installation.Answer answer =
                muadam("backup", "--to", FOLDER.resolve("backups").toString());

        assertThat(answer.text()).contains("Đã sao lưu và kiểm tra lại");
        assertThat(answer.status()).isZero();
        assertThat(HttpVisitor.at(url).get("/health/ready")).isEqualTo(200);
        assertThat(backup()).exists();
        Installation.Answer trail = muadam("check-audit");
        assertThat(trail.text()).contains("Nhật ký nguyên vẹn");
        assertThat(trail.status()).isZero();
    }

    @Test
    @Order(3)
    void nothingIsRestoredOverAServerThatRuns() throws Exception {
        Installation.Answer answer = muadam("restore", backup().toString());

        assertThat(answer.text()).contains("đang được dùng").contains("chưa có gì bị thay đổi");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(HttpVisitor.at(url).get("/health/ready")).isEqualTo(200);
    }

    @Test
    @Order(4)
    void afterARestoreItServesTheDayOfTheBackup() throws Exception {
        assertThat(muadam("stop").status()).isZero();
        long unsealed =
                installation.number("select count(*) from certificate where number_text is not null and seal is null");
        assertThat(unsealed)
                .as("certificates that the new version has not sealed")
                .isZero();
        installation.change("update person set full_name = 'Sau Khi Sao Lưu'");

        assertThat(muadam("restore", backup().toString()).text()).contains("Đã khôi phục và đối chiếu");

        assertThat(installation.number(MARK)).isZero();
        start();
        HttpVisitor official = HttpVisitor.at(url);
        official.signIn("quantri", "246810");
        assertThat(official.get("/reporting/manage/dashboard.xhtml")).isEqualTo(200);
        assertThat(HttpVisitor.at(url).get(A_CERTIFICATE)).isEqualTo(200);
    }

    @Test
    @Order(5)
    void aCertificateInPemFilesIsCheckedAndTakenUp() throws Exception {
        TestCertificate certificate = TestCertificate.make(FOLDER, "RSA");
        installation.environment().put("MUADAM_HTTPS_PORT", "9443");
        installation
                .environment()
                .put("MUADAM_TLS_CERTIFICATE", certificate.certificate().toString());
        installation.environment().put("MUADAM_TLS_KEY", certificate.key().toString());

        Installation.Answer answer = muadam("certificate");

        assertThat(answer.text()).contains("localhost").doesNotContain("Exception");
        assertThat(answer.status()).isZero();
        assertThat(installation.settings().data().resolve("tls/server.p12")).exists();
    }

    private static void start() throws Exception {
        Installation.Answer answer = muadam("start");
        assertThat(answer.status()).as(answer.text()).isZero();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (statusOf("/health/ready") != 200) {
            assertThat(System.nanoTime()).as("ready in time").isLessThan(end);
            Thread.sleep(500);
        }
    }

    private static int statusOf(String path) throws InterruptedException {
        try {
            return HttpVisitor.at(url).get(path);
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static Path packageFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-server.tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no server package in target: run ./mvnw verify"));
        }
    }

    /** A Java as Debian's headless package has it: found on the path, without the header files of a JDK. @return its bin */
    private static Path runtimeOnly() throws IOException {
        Path jdk = Path.of(System.getProperty("java.home"));
        Path bin = Files.createDirectories(FOLDER.resolve("java/bin"));
        Files.writeString(bin.resolve("java"), "#!/bin/sh\nexec " + jdk.resolve("bin/java") + " \"$@\"\n");
        assertThat(bin.resolve("java").toFile().setExecutable(true)).isTrue();
        for (String part : List.of("lib", "release")) {
            Files.createSymbolicLink(FOLDER.resolve("java").resolve(part), jdk.resolve(part));
        }
        return bin;
    }

    private static Path backup() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("backups"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Installation.Answer muadam(String... words) throws Exception {
        return run(
                Stream.concat(Stream.of(program.toString()), Stream.of(words)).toList());
    }

    private static Installation.Answer run(List<String> command) throws Exception {
        Path output = Files.createTempFile("muadam", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("MUADAM_") || name.startsWith("LC_") || name.equals("JAVA_HOME"));
        builder.environment().put("LANG", "C.UTF-8");
        if (installation != null) {
            builder.environment().putAll(installation.environment());
        }
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output);
        Files.delete(output);
        return new Installation.Answer(process.exitValue(), text);
    }
}
