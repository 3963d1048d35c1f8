package vn.muadam.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** The PKCS#12 file (RFC 7292) that the server reads its key from. */
final class TlsKeyStore {

    private static final String TYPE = "PKCS12";
    private static final String ALIAS = "muadam";
    private static final int PASSWORD_BYTES = 24;

    private TlsKeyStore() {}

    /** The key in a file that was made elsewhere. */
    static ServerKey read(Path file, String password) throws TlsFault {
        KeyStore store = load(file, password);
        try {
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.getKey(alias, password.toCharArray());
                if (key instanceof PrivateKey privateKey) {
                    return new ServerKey(privateKey, chain(store.getCertificateChain(alias)));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new TlsFault("tls.fault.store.password", file);
        }
        throw new TlsFault("tls.fault.store.empty", file);
    }

    /** Writes the key into a file that only its owner may read, whole or not at all. */
    static void write(ServerKey server, Path file, String password) throws TlsFault {
        try {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(null, null);
            char[] secret = password.toCharArray();
            store.setKeyEntry(ALIAS, server.key(), secret, server.chain().toArray(Certificate[]::new));
            replace(file, out -> store.store(out, secret));
        } catch (GeneralSecurityException | IOException e) {
            throw new TlsFault("tls.fault.file.unwritable", file);
        }
    }

    /** The password in that file, which is made when it is not there: a server that runs knows it already. */
    static String password(Path file) throws TlsFault {
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            String password = HexFormat.of().formatHex(random);
            replace(file, out -> out.write(password.getBytes(StandardCharsets.US_ASCII)));
            return password;
        } catch (GeneralSecurityException | IOException e) {
            throw new TlsFault("tls.fault.file.unwritable", file);
        }
    }

    private static KeyStore load(Path file, String password) throws TlsFault {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(content, password.toCharArray());
            return store;
        } catch (NoSuchFileException e) {
            throw new TlsFault("tls.fault.file.missing", file);
        } catch (AccessDeniedException e) {
            throw new TlsFault("tls.fault.file.unreadable", file);
        } catch (IOException e) {
            boolean wrongPassword = e.getCause() instanceof UnrecoverableKeyException;
            throw new TlsFault(wrongPassword ? "tls.fault.store.password" : "tls.fault.store.damaged", file);
        } catch (GeneralSecurityException e) {
            throw new TlsFault("tls.fault.store.damaged", file);
        }
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            chain.add((X509Certificate) certificate);
        }
        return chain;
    }

    private static void replace(Path file, Writing writing) throws IOException, GeneralSecurityException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(
                folder, ".tls", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                writing.to(out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What puts the content into a file. */
    @FunctionalInterface
    private interface Writing {

        void to(OutputStream out) throws IOException, GeneralSecurityException;
    }
}
