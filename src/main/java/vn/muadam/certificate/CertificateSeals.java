package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.shared.DataMigrations;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/**
 * Seals certificates with the installation's signing key, and finds those whose row somebody changed behind the product's
 * back; the key is not in the database.
 */
@ApplicationScoped
class CertificateSeals {

    private static final Logger LOG = Logger.getLogger(CertificateSeals.class.getName());

    private final Seal.Signing signing = (generation, text) -> keys().hmac(KeyPurpose.SIGNING, generation, text);

    @Inject
    private Keys keys;

    @Inject
    private DataMigrations migrations;

    /** The seal of what an issued certificate says now. */
    Seal sealOf(Certificate certificate) {
        return Seal.of(SealedText.of(certificate), keys.current(KeyPurpose.SIGNING), signing);
    }

    /** The product itself has issued or ended the certificate. */
    void seal(Certificate certificate) {
        certificate.seal(sealOf(certificate));
    }

    /** Marks a certificate that was read and does not say what was sealed. */
    Certificate checked(Certificate certificate) {
        if (certificate.getNumber().isPresent() && !isIntact(certificate)) {
            certificate.markAltered();
            LOG.log(Level.WARNING, "Certificate {0} does not say what was sealed", certificate.id());
        }
        return certificate;
    }

    /** One without a seal is from the version before, until all of those are sealed. */
    private boolean isIntact(Certificate certificate) {
        return certificate
                .getSeal()
                .map(seal -> fits(seal, certificate))
                .orElseGet(() -> !migrations.isFinished(CertificateSealing.NAME));
    }

    /** The version before ends certificates without sealing them anew. */
    private boolean fits(Seal seal, Certificate certificate) {
        return seal.isOf(SealedText.of(certificate), signing)
                || (certificate.getEndedOn() != null && seal.isOf(SealedText.atIssue(certificate), signing));
    }

    private Keys keys() {
        return keys;
    }
}
