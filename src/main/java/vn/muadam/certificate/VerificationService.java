package vn.muadam.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnamTime;

/** Says to anybody whether a certificate is genuine and how it stands today; nobody has to sign in for that. */
@Stateless
public class VerificationService {

    @Inject
    private CertificateRepository certificates;

    @Inject
    private CertificatePolicyRepository policies;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /** The certificate of that code, however it was typed; one that is not issued yet is nothing to verify. */
    @PermitAll
    public Optional<VerifiedCertificate> find(String typedCode) {
        return VerificationCode.parse(typedCode)
                .flatMap(certificates::find)
                .filter(certificate -> certificate.getNumber().isPresent())
                .map(this::verify);
    }

    private VerifiedCertificate verify(Certificate certificate) {
        PrintedValues printed = certificate.getPrinted();
        boolean masked = policies.get(certificate.getAuthority()).maskName();
        return new VerifiedCertificate(
                certificate.stateOn(VietnamTime.today(clock)),
                certificate.getNumber().orElseThrow(),
                masked ? MaskedName.of(printed.getName()) : printed.getName(),
                printed.getCourseTitle(),
                printed.getCourseTitleEn(),
                certificate.getCompletedOn(),
                Objects.requireNonNull(certificate.getIssuedOn()),
                printed.getValidUntil(),
                certificate.getEndedOn(),
                replacement(certificate),
                printed.getAuthorityName(),
                printed.getUnitPath(),
                successors(certificate.getAuthority()),
                printed.isCourseReviewed(),
                printed.isDemo());
    }

    private @Nullable String replacement(Certificate certificate) {
        Long successor = certificate.getReplacedBy();
        return successor == null
                ? null
                : certificates.get(successor).getNumber().orElse(null);
    }

    private List<String> successors(UnitId authority) {
        return units.successors(authority).stream().map(Unit::getName).toList();
    }
}
