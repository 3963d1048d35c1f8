package vn.muadam.operations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of parts between BEGIN and END lines (RFC 7468), as certificate authorities and certbot write them. */
record PemFile(Path file, List<Part> parts) {

    private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----");

    /** What stands between two lines, and what the first line calls it. */
    static final class Part {

        private final String label;
        private final byte[] content;

        Part(String label, byte[] content) {
            this.label = label;
            this.content = content;
        }

        String label() {
            return label;
        }

        byte[] content() {
            return content;
        }
    }

    static PemFile read(Path file) throws TlsFault {
        String text = textOf(file);
        List<Part> parts = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text);
        while (begin.find()) {
            String label = begin.group(1);
            int end = text.indexOf("-----END " + label + "-----", begin.end());
            if (end < 0) {
                throw new TlsFault("tls.fault.truncated", file);
            }
            parts.add(new Part(label, decoded(file, text.substring(begin.end(), end))));
        }
        return new PemFile(file, parts);
    }

    /** The certificate of the server first, then those of its issuers. */
    List<X509Certificate> certificates() throws TlsFault {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Part part : parts) {
            if (part.label().endsWith("CERTIFICATE")) {
                certificates.add(certificate(part.content()));
            }
        }
        if (certificates.isEmpty()) {
            throw new TlsFault("tls.fault.certificate.none", file);
        }
        return certificates;
    }

    /** The part with the private key, in whichever form. */
    Part key() throws TlsFault {
        Optional<Part> key = parts.stream()
                .filter(part -> part.label().endsWith("PRIVATE KEY"))
                .findFirst();
        return key.orElseThrow(() -> new TlsFault("tls.fault.key.none", file));
    }

    private X509Certificate certificate(byte[] content) throws TlsFault {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
        } catch (CertificateException e) {
            throw new TlsFault("tls.fault.certificate.damaged", file);
        }
    }

    private static String textOf(Path file) throws TlsFault {
        if (!Files.exists(file)) {
            throw new TlsFault("tls.fault.file.missing", file);
        }
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new TlsFault("tls.fault.file.unreadable", file);
        }
    }

    /** An old form of encrypted key has header lines, which are no part of its content. */
    private static byte[] decoded(Path file, String lines) throws TlsFault {
        if (lines.contains("Proc-Type: 4,ENCRYPTED")) {
            throw new TlsFault("tls.fault.key.encrypted", file);
        }
        try {
            return Base64.getMimeDecoder().decode(lines);
        } catch (IllegalArgumentException e) {
            throw new TlsFault("tls.fault.truncated", file);
        }
    }
}
