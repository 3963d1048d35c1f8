package vn.muadam.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.testing.TestCertificate;

class TlsPreparationTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private String said = "";
    private Path target;
    private Path secret;

    @BeforeEach
    void names() {
        target = folder.resolve("tls/server.p12");
        secret = folder.resolve("tls/server.p12.password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aCertificateAndItsKeyBecomeAFileThatTheServerReads(String kind) throws Exception {
        TestCertificate made = TestCertificate.make(folder, kind);

        assertThat(convert(made.certificate(), made.key())).isZero();

        ServerKey stored = TlsKeyStore.read(target, Files.readString(secret));
        assertThat(stored.owner()).isEqualTo("CN=localhost");
        assertThat(said).contains("CN=localhost").doesNotContain("Note");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aKeyInTheFormOfItsKindIsReadToo(String kind) throws Exception {
        TestCertificate made = TestCertificate.make(folder, kind);

        assertThat(convert(made.certificate(), made.keyOfItsKind())).as(said).isZero();
    }

    @Test
    void aRenewedCertificateKeepsThePasswordThatTheRunningServerKnows() throws Exception {
        TestCertificate before = TestCertificate.make(folder, "RSA");
        convert(before.certificate(), before.key());
        String password = Files.readString(secret);
        TestCertificate renewed = TestCertificate.make(folder, "RSA");

        assertThat(convert(renewed.certificate(), renewed.key())).isZero();

        assertThat(Files.readString(secret)).isEqualTo(password);
        assertThat(TlsKeyStore.read(target, password).chain().get(0).getEncoded())
                .isEqualTo(renewed.trust().getCertificate("localhost").getEncoded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aKeyOfAnotherCertificateIsRefused(String kindOfTheOther) throws Exception {
        TestCertificate one = TestCertificate.make(folder, "RSA");
        TestCertificate other = TestCertificate.make(folder, kindOfTheOther);

        assertThat(convert(one.certificate(), other.key())).isOne();

        assertThat(said)
                .contains("do not belong together")
                .contains(one.certificate().toString());
        assertThat(target).doesNotExist();
        assertThat(convert(one.certificate(), other.keyOfItsKind())).isOne();
        assertThat(said).contains("do not belong together");
    }

    @Test
    void aCertificateThatIsOverOrNotYetValidIsRefused() throws Exception {
        TestCertificate over = TestCertificate.make(folder, "EC", "-40d", 30);
        assertThat(convert(over.certificate(), over.key())).isOne();
        assertThat(said).contains("expired on");

        TestCertificate early = TestCertificate.make(folder, "EC", "+2d", 30);
        assertThat(convert(early.certificate(), early.key())).isOne();
        assertThat(said).contains("Check the clock");
    }

    @Test
    void oneThatExpiresSoonIsUsedWithAWarning() throws Exception {
        TestCertificate made = TestCertificate.make(folder, "EC", "-20d", 30);

        assertThat(convert(made.certificate(), made.key())).isZero();

        assertThat(said).contains("Renew it soon");
    }

    @Test
    void filesThatAreMissingTruncatedOrWithoutContentAreNamed() throws Exception {
        TestCertificate made = TestCertificate.make(folder, "RSA");

        assertThat(convert(folder.resolve("nowhere.pem"), made.key())).isOne();
        assertThat(said).contains("There is no file").contains("nowhere.pem");

        assertThat(convert(cut(made.certificate(), 400), made.key())).isOne();
        assertThat(said).contains("truncated");

        assertThat(convert(made.certificate(), cut(made.key(), 400))).isOne();
        assertThat(said).contains("truncated");

        assertThat(convert(made.certificate(), made.certificate())).isOne();
        assertThat(said).contains("contains no private key");

        assertThat(convert(made.key(), made.key())).isOne();
        assertThat(said).contains("contains no certificate");
    }

    @Test
    void damageInsideAFileIsNamed() throws Exception {
        TestCertificate made = TestCertificate.make(folder, "RSA");

        assertThat(convert(withoutALine(made.certificate()), made.key())).isOne();
        assertThat(said).contains("The certificate in").contains("damaged");

        assertThat(convert(made.certificate(), withoutALine(made.key()))).isOne();
        assertThat(said).contains("The private key in").contains("damaged");
    }

    @Test
    void aKeyBehindAPasswordIsRefused() throws Exception {
        TestCertificate made = TestCertificate.make(folder, "RSA");
        Path locked = folder.resolve("locked.pem");
        Files.writeString(locked, Files.readString(made.key()).replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"));

        assertThat(convert(made.certificate(), locked)).isOne();

        assertThat(said).contains("protected by a password");
    }

    @Test
    void aPkcs12FileIsCheckedToo() throws Exception {
        TestCertificate made = TestCertificate.make(folder, "RSA");
        environment.put("MUADAM_TLS_KEYSTORE_PASSWORD", TestCertificate.PASSWORD);
        assertThat(run("--keystore", made.keyStore().toString())).as(said).isZero();

        Path cut = folder.resolve("cut.p12");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(made.keyStore()), 900));
        assertThat(run("--keystore", cut.toString())).isOne();
        assertThat(said).contains("truncated");

        environment.put("MUADAM_TLS_KEYSTORE_PASSWORD", "another");
        assertThat(run("--keystore", made.keyStore().toString())).isOne();
        assertThat(said).contains("The password does not open");
        assertThat(run("--keystore", "liberty-config/no-certificate.p12")).isOne();
    }

    @Test
    void aPkcs12FileWithoutAKeyIsRefused() {
        environment.put("MUADAM_TLS_KEYSTORE_PASSWORD", "changeit");

        assertThat(run("--keystore", "liberty-config/no-certificate.p12")).isOne();

        assertThat(said).contains("holds no private key");
    }

    @Test
    void theSettingsOfTheServerAreEnough() throws Exception {
        TestCertificate made = TestCertificate.make(folder, "EC");
        environment.put("MUADAM_DATA", folder.toString());
        environment.put("MUADAM_TLS_CERTIFICATE", made.certificate().toString());
        environment.put("MUADAM_TLS_KEY", made.key().toString());
        assertThat(run()).as("TLS is off").isZero();
        assertThat(target).doesNotExist();

        environment.put("MUADAM_HTTPS_PORT", "9443");
        assertThat(run()).isZero();

        assertThat(target).exists();
        assertThat(secret).exists();
    }

    @Test
    void itSpeaksVietnameseUnlessAskedForEnglish() throws Exception {
        TestCertificate one = TestCertificate.make(folder, "EC");
        TestCertificate other = TestCertificate.make(folder, "EC");
        StringWriter words = new StringWriter();
        TlsPreparation preparation = new TlsPreparation(new PrintWriter(words, true), Clock.systemUTC(), environment);

        preparation.run(List.of(
                "--certificate",
                one.certificate().toString(),
                "--key",
                other.key().toString()));

        assertThat(words.toString()).contains("không thuộc về nhau").hasLineCount(1);
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheUsage() {
        assertThat(run("--certifcate", "x")).isOne();
        assertThat(said).contains("Usage");
    }

    private int convert(Path certificate, Path key) {
        return run(
                "--certificate", certificate.toString(),
                "--key", key.toString(),
                "--out", target.toString(),
                "--password-file", secret.toString());
    }

    private int run(String... arguments) {
        StringWriter words = new StringWriter();
        List<String> all =
                Stream.concat(Stream.of(arguments), Stream.of("--en")).toList();
        int status = new TlsPreparation(new PrintWriter(words, true), Clock.systemUTC(), environment).run(all);
        said = words.toString();
        return status;
    }

    private Path cut(Path file, int bytes) throws IOException {
        Path cut = Files.createTempFile(folder, "cut", ".pem");
        return Files.writeString(cut, Files.readString(file).substring(0, bytes));
    }

    private Path withoutALine(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(3);
        return Files.write(Files.createTempFile(folder, "damaged", ".pem"), lines);
    }
}
