package vn.muadam.certificate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.certificate.Certificate;
import vn.muadam.certificate.CertificateService;
import vn.muadam.certificate.CertificateState;
import vn.muadam.certificate.VerificationService;
import vn.muadam.certificate.VerifiedCertificate;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** {@code /api/v1/me/certificates} for the signed-in person, {@code /api/v1/certificates/{code}} for anybody. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {

    @Inject
    private CertificateService certificateService;

    @Inject
    private VerificationService verificationService;

    @Inject
    private Clock clock;

    @GET
    @Path("me/certificates")
    public List<OwnCertificate> findMine() {
        LocalDate today = VietnamTime.today(clock);
        return certificateService.findMine().stream()
                .map(certificate -> OwnCertificate.of(certificate, today))
                .toList();
    }

    @GET
    @Path("certificates/{code}")
    public VerifiedCertificate verify(@PathParam("code") String code) {
        return verificationService.find(code).orElseThrow(NotFoundException::new);
    }

    /** One line of one's own list; number and day of issue are missing while it waits for the name. */
    public record OwnCertificate(
            String code,
            CertificateState state,
            @Nullable String number,
            String courseTitle,
            LocalDate completedOn,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil) {

        static OwnCertificate of(Certificate certificate, LocalDate today) {
            return new OwnCertificate(
                    certificate.getCode().value(),
                    certificate.stateOn(today),
                    certificate.getNumber().orElse(null),
                    certificate.getPrinted().getCourseTitle(),
                    certificate.getCompletedOn(),
                    certificate.getIssuedOn(),
                    certificate.getPrinted().getValidUntil());
        }
    }
}
