package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import vn.muadam.document.CertificatePaper;
import vn.muadam.shared.Installation;

/**
 * The papers of certificates: rendered when first asked for, stored, and from then on handed out byte for byte.
 *
 * <p>A crash between issuing and rendering is therefore nothing to repair, and of two who ask first at the same moment
 * both get the paper of the one who stored it.
 */
@ApplicationScoped
class CertificatePapers {

    @Inject
    private CertificatePaperStore store;

    @Inject
    private CertificatePaper paper;

    @Inject
    private Installation installation;

    byte[] of(Certificate certificate) {
        return store.find(certificate.id()).orElseGet(() -> renderAndStore(certificate));
    }

    private byte[] renderAndStore(Certificate certificate) {
        byte[] bytes = paper.render(PaperContents.of(certificate, installation.publicUrl()));
        try {
            store.add(certificate.id(), bytes);
            return bytes;
        } catch (PersistenceException storedBySomebodyElse) {
            return store.find(certificate.id()).orElseThrow(() -> storedBySomebodyElse);
        }
    }
}
