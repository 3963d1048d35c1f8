package vn.muadam.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.Messages;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnameseText;

/** Certificates for those who hold them, and for those who answer for the holders. */
@Stateless
public class CertificateService {

    @Inject
    private CertificateRepository certificates;

    @Inject
    private CertificateIssuing issuing;

    @Inject
    private CertificatePapers papers;

    @Inject
    private CertificateSeals seals;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One's own certificates, the latest first, among them those that wait for the name to be confirmed. */
    @RolesAllowed("LEARNER")
    public List<Certificate> findMine() {
        issuing.settle(user.id());
        return certificates.findByPerson(user.id());
    }

    /**
     * One's own certificate, or one of a team that one leads or administers.
     *
     * @throws NotFoundException for every other
     */
    @RolesAllowed("LEARNER")
    public Certificate get(String code) {
        Certificate certificate = find(code);
        if (!isMine(certificate)) {
            requireReach(certificate);
        }
        return certificate;
    }

    /**
     * The paper of a certificate that one may see; the same bytes every time.
     *
     * @throws NotFoundException also for one that is not issued yet or not valid any more by somebody's decision
     */
    @RolesAllowed("LEARNER")
    public CertificateFile getPaper(String code) {
        Certificate certificate = get(code);
        if (!certificate.isPrintable()) {
            throw new NotFoundException();
        }
        String number = certificate.getNumber().orElseThrow();
        String holder = certificate.getPrinted().getName();
        return new CertificateFile(
                "Chứng nhận " + holder + " " + number + ".pdf",
                "Chung-nhan-" + plain(holder) + "-" + number + ".pdf",
                papers.of(certificate));
    }

    /** What the members of a team have earned, for its leader and those above. */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<Certificate> findOfTeam(UnitId team) {
        permissions.requireLeaderOr(team, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN);
        return certificates.findByTeam(team);
    }

    /**
     * Takes a certificate back; the public page says so from this moment on.
     *
     * @throws ReasonMissingException without a reason
     * @throws IllegalCertificateStateException when it is not issued, or has ended already
     */
    @RolesAllowed("PROVINCE_ADMIN")
    public void revoke(String code, String reason) {
        Certificate certificate = find(code);
        permissions.require(certificate.getAuthority(), Role.PROVINCE_ADMIN);
        String why = VietnameseText.clean(reason);
        CertificateState before = certificate.getStoredState();
        certificate.revoke(why, clock.instant());
        seals.seal(certificate);
        audit.record(
                user.id().value(),
                AuditedAct.of("certificate-revoked", "certificate", certificate.id())
                        .in(unitOf(certificate).value())
                        .withDetail(certificate.getNumber().orElse(null))
                        .changing(words(before), words(certificate.getStoredState()))
                        .because(why));
    }

    private Certificate find(String code) {
        return VerificationCode.parse(code).flatMap(certificates::find).orElseThrow(NotFoundException::new);
    }

    /** In the language of the officials who read the audit trail. */
    private static String words(CertificateState state) {
        return Messages.of(CertificateService.class, Locale.forLanguageTag("vi"))
                .text("CertificateState." + state);
    }

    private static UnitId unitOf(Certificate certificate) {
        UnitId team = certificate.getTeam();
        return team == null ? certificate.getAuthority() : team;
    }

    private boolean isMine(Certificate certificate) {
        return certificate.getPerson().equals(user.id());
    }

    private void requireReach(Certificate certificate) {
        UnitId team = certificate.getTeam();
        if (team == null) {
            permissions.require(certificate.getAuthority(), Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN);
        } else {
            permissions.requireLeaderOr(team, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN);
        }
    }

    private static String plain(String name) {
        return VietnameseText.fold(name).replaceAll("[^a-z0-9]+", "-");
    }
}
