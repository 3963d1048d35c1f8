package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps the bytes of papers; each step is a transaction of its own, so that losing a race costs nothing else. */
@ApplicationScoped
class CertificatePaperStore {

    @Inject
    private CertificateRepository certificates;

    @Transactional(TxType.REQUIRES_NEW)
    Optional<byte[]> find(Long certificateId) {
        return certificates.findPdf(certificateId).map(CertificatePdf::content);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void add(Long certificateId, byte[] bytes) {
        certificates.addPdf(new CertificatePdf(certificateId, bytes));
        certificates.get(certificateId).rendered(sha256(bytes), bytes.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
