package vn.muadam.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.certificate.Certificate;
import vn.muadam.certificate.CertificateService;
import vn.muadam.certificate.CertificateState;
import vn.muadam.document.OfficialDate;
import vn.muadam.shared.VietnamTime;

/** Backs /certificate/mine/certificates.xhtml: what the person has earned so far. */
@Named
@RequestScoped
public class CertificatesView {

    @Inject
    private CertificateService certificateService;

    @Inject
    private Clock clock;

    private List<Certificate> certificates = List.of();

    @PostConstruct
    void load() {
        certificates = certificateService.findMine();
    }

    public List<Certificate> getCertificates() {
        return certificates;
    }

    public CertificateState stateOf(Certificate certificate) {
        return certificate.stateOn(VietnamTime.today(clock));
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : OfficialDate.inNumbers(date);
    }

    /** Whether something waits for the commune, so that the page says once what to do about it. */
    public boolean isWaiting() {
        return certificates.stream().anyMatch(certificate -> stateOf(certificate) == CertificateState.ISSUABLE);
    }
}
