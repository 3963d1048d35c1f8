package vn.muadam.operations;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.muadam.shared.VietnamTime;

/**
 * A server's private key and the certificates that go with it, its own first.
 *
 * <p>They are a pair when what the one has signed is genuine to the other.
 */
record ServerKey(PrivateKey key, List<X509Certificate> chain) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Duration SOON = Duration.ofDays(14);

    /** Reads the key in PKCS#8 or, as older tools write it, in the form of its kind (PKCS#1, SEC 1). */
    static ServerKey of(PemFile certificateFile, PemFile keyFile) throws TlsFault {
        List<X509Certificate> chain = certificateFile.certificates();
        PemFile.Part part = keyFile.key();
        if (part.label().startsWith("ENCRYPTED")) {
            throw new TlsFault("tls.fault.key.encrypted", keyFile.file());
        }
        PublicKey publicKey = chain.get(0).getPublicKey();
        boolean enveloped = part.label().equals("PRIVATE KEY");
        if (!enveloped && !part.label().startsWith(publicKey.getAlgorithm())) {
            throw new TlsFault("tls.fault.pair", certificateFile.file(), keyFile.file());
        }
        byte[] content =
                enveloped ? part.content() : Der.pkcs8(Der.algorithmOf(publicKey.getEncoded()), part.content());
        return new ServerKey(decoded(content, publicKey.getAlgorithm(), keyFile.file(), certificateFile.file()), chain);
    }

    /** Refuses what browsers would refuse. */
    void check(Path certificateFile, Path keyFile, Instant now) throws TlsFault {
        if (!isPair()) {
            throw new TlsFault("tls.fault.pair", certificateFile, keyFile);
        }
        if (now.isAfter(lastMoment())) {
            throw new TlsFault("tls.fault.expired", certificateFile, dayOf(lastMoment()));
        }
        Instant first = chain.get(0).getNotBefore().toInstant();
        if (now.isBefore(first)) {
            throw new TlsFault("tls.fault.early", certificateFile, dayOf(first), dayOf(now));
        }
    }

    /** The days that are left, when they are few. */
    Optional<Long> lastDays(Instant now) {
        Duration left = Duration.between(now, lastMoment());
        return left.compareTo(SOON) < 0 ? Optional.of(left.toDays()) : Optional.empty();
    }

    String lastDay() {
        return dayOf(lastMoment());
    }

    String owner() {
        return chain.get(0).getSubjectX500Principal().getName();
    }

    private Instant lastMoment() {
        return chain.get(0).getNotAfter().toInstant();
    }

    private boolean isPair() {
        byte[] message = new SecureRandom().generateSeed(32);
        PublicKey publicKey = chain.get(0).getPublicKey();
        try {
            Signature signing = Signature.getInstance(signatureOf(publicKey));
            signing.initSign(key);
            signing.update(message);
            byte[] signature = signing.sign();
            Signature verifying = Signature.getInstance(signatureOf(publicKey));
            verifying.initVerify(publicKey);
            verifying.update(message);
            return verifying.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // of different kinds
        }
    }

    private static String signatureOf(PublicKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }

    private static String dayOf(Instant instant) {
        return DAY.format(VietnamTime.at(instant));
    }

    /** A sound key of another kind than the certificate's is no damage: it belongs to another certificate. */
    private static PrivateKey decoded(byte[] pkcs8, String kind, Path keyFile, Path certificateFile) throws TlsFault {
        for (String algorithm : List.of(kind, "RSA", "EC", "EdDSA")) {
            try {
                PrivateKey key = KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
                if (algorithm.equals(kind)) {
                    return key;
                }
                throw new TlsFault("tls.fault.pair", certificateFile, keyFile);
            } catch (GeneralSecurityException anotherKind) {
                // the next one may fit
            }
        }
        throw new TlsFault("tls.fault.key.damaged", keyFile);
    }
}
