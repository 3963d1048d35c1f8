package vn.muadam.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.certificate.VerificationService;
import vn.muadam.certificate.VerifiedCertificate;
import vn.muadam.document.OfficialDate;

/** Backs /certificate/verification.xhtml: whether a certificate is genuine, for anybody who holds its code. */
@Named
@RequestScoped
public class VerificationView {

    @Inject
    private VerificationService verificationService;

    @Inject
    private FacesContext faces;

    private String code = "";
    private @Nullable VerifiedCertificate certificate;

    /** No such certificate is also for machines an answer: 404. */
    public void load() {
        certificate = verificationService.find(code).orElse(null);
        if (isAsked() && certificate == null) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public boolean isAsked() {
        return !code.isBlank();
    }

    public Verdict getVerdict() {
        return certificate == null ? Verdict.UNKNOWN : Verdict.on(certificate);
    }

    public @Nullable VerifiedCertificate getCertificate() {
        return certificate;
    }

    /** What was altered is not repeated, or it would look confirmed. */
    public boolean isShown() {
        return certificate != null && getVerdict() != Verdict.ALTERED;
    }

    /** What the second sentence of the verdict names: the last valid day, the day of revocation, or the successor. */
    public String getEnding() {
        if (certificate == null) {
            return "";
        }
        return switch (certificate.state()) {
            case ALTERED -> certificate.number();
            case EXPIRED -> day(certificate.validUntil());
            case REPLACED -> Objects.requireNonNullElse(certificate.replacedBy(), "");
            default -> day(certificate.endedOn());
        };
    }

    public String getSuccessors() {
        return certificate == null ? "" : String.join(", ", certificate.successors());
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : OfficialDate.inNumbers(date);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
