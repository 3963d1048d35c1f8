package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.enrolment.CompletionTies;
import vn.muadam.enrolment.Enrolment;

/** A completed course is not opened again while a certificate says that it was completed; one that only waits goes. */
@ApplicationScoped
@Transactional
class CertificateTies implements CompletionTies {

    @Inject
    private CertificateRepository certificates;

    @Override
    public boolean hold(Enrolment enrolment) {
        return certificates.isIssued(enrolment.getPerson(), enrolment.getCourse(), enrolment.getCycle());
    }

    @Override
    public void release(Enrolment enrolment) {
        certificates.removeWaiting(enrolment.getPerson(), enrolment.getCourse(), enrolment.getCycle());
    }
}
