package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.shared.DataMigration;

/** Seals what the version before has issued. */
@ApplicationScoped
class CertificateSealing implements DataMigration {

    static final String NAME = "certificate-seal";

    @Inject
    private CertificateRepository certificates;

    @Inject
    private CertificateSeals seals;

    private volatile long lastId; // where to look from; only saves reading what is sealed

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int migrateNext(int atMost) {
        List<Certificate> next = certificates.findUnsealed(lastId, atMost);
        if (next.isEmpty()) {
            next = certificates.findUnsealed(0, atMost); // ids do not come in order, and a batch may have failed
        }
        for (Certificate certificate : next) {
            certificates.storeSeal(certificate.id(), seals.sealOf(certificate));
            lastId = certificate.id();
        }
        return next.size();
    }
}
