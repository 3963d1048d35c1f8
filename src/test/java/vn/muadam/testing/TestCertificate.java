package vn.muadam.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate of localhost that a test makes itself, with the JDK's keytool, as a PKCS#12 file and as PEM files. */
public final class TestCertificate {

    public static final String PASSWORD = "mot-hai-ba";

    private final Path file;

    private TestCertificate(Path file) {
        this.file = file;
    }

    /** One with a key of that kind, "RSA" or "EC", that is valid from now on. */
    public static TestCertificate make(Path folder, String kind) throws IOException {
        return make(folder, kind, "-0d", 90);
    }

    /** One that begins so long before now or after it, as keytool says it ("-40d"), and is valid for so many days. */
    public static TestCertificate make(Path folder, String kind, String start, int days) throws IOException {
        Path file = Files.createTempDirectory(folder, "certificate").resolve("server.p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(
                List.of("-alias", "localhost", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1"));
        command.addAll(List.of("-keyalg", kind, "-startdate", start, "-validity", "" + days));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", file.toString()));
        if (!DebianProgram.succeeds(new ProcessBuilder(command))) {
            throw new IOException("keytool made no certificate: " + command);
        }
        return new TestCertificate(file);
    }

    /** The PKCS#12 file; {@link #PASSWORD} opens it. */
    public Path keyStore() {
        return file;
    }

    /** The certificate as certbot writes it. */
    public Path certificate() throws IOException, GeneralSecurityException {
        return pem("fullchain.pem", "CERTIFICATE", certificateIn(open()).getEncoded());
    }

    /** The key in its envelope, PKCS#8. */
    public Path key() throws IOException, GeneralSecurityException {
        return pem("privkey.pem", "PRIVATE KEY", encodedKey());
    }

    /** The key as older tools write it, without the envelope: PKCS#1 or SEC 1. */
    public Path keyOfItsKind() throws IOException, GeneralSecurityException {
        String kind = certificateIn(open()).getPublicKey().getAlgorithm();
        return pem("oldkey.pem", kind + " PRIVATE KEY", withoutEnvelope(encodedKey()));
    }

    /** A store that trusts this certificate. */
    public KeyStore trust() throws IOException, GeneralSecurityException {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("localhost", certificateIn(open()));
        return trust;
    }

    private byte[] encodedKey() throws IOException, GeneralSecurityException {
        return open().getKey("localhost", PASSWORD.toCharArray()).getEncoded();
    }

    private static Certificate certificateIn(KeyStore store) throws GeneralSecurityException {
        return store.getCertificate("localhost");
    }

    private KeyStore open() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            store.load(content, PASSWORD.toCharArray());
        }
        return store;
    }

    private Path pem(String name, String label, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return Files.writeString(
                file.resolveSibling(name),
                "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n");
    }

    /** The envelope is a sequence of a number, the kind of key, and the key itself in the last part. */
    private static byte[] withoutEnvelope(byte[] pkcs8) {
        ByteBuffer bytes = ByteBuffer.wrap(pkcs8);
        lengthOfNext(bytes);
        for (int part = 0; part < 2; part++) {
            int length = lengthOfNext(bytes);
            bytes.position(bytes.position() + length);
        }
        byte[] key = new byte[lengthOfNext(bytes)];
        bytes.get(key);
        return key;
    }

    private static int lengthOfNext(ByteBuffer bytes) {
        bytes.get();
        int first = bytes.get() & 0xff;
        int length = first < 0x80 ? first : 0;
        for (int i = 0; first >= 0x80 && i < (first & 0x7f); i++) {
            length = (length << 8) | (bytes.get() & 0xff);
        }
        return length;
    }
}
