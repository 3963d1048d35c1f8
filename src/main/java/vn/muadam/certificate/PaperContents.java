package vn.muadam.certificate;

import java.net.URI;
import java.util.Objects;
import vn.muadam.document.CertificateContents;
import vn.muadam.document.CertificateContents.Holder;
import vn.muadam.document.CertificateContents.Issue;
import vn.muadam.document.CertificateContents.Training;
import vn.muadam.document.CertificateContents.Verification;

/** What stands on the paper, taken from the frozen values alone. */
final class PaperContents {

    private PaperContents() {}

    static CertificateContents of(Certificate certificate, String publicUrl) {
        PrintedValues printed = certificate.getPrinted();
        return new CertificateContents(
                new Holder(printed.getName(), printed.getTeamName(), printed.getUnitPath()),
                new Training(printed.getCourseTitle(), printed.getCourseMinutes(), null, !printed.isCourseReviewed()),
                new Issue(
                        printed.getAuthorityName(),
                        printed.isStateBody(),
                        printed.getPlace(),
                        certificate.getNumber().orElseThrow(),
                        Objects.requireNonNull(certificate.getIssuedOn()),
                        printed.getValidUntil(),
                        null),
                new Verification(
                        verificationAddress(certificate.getCode(), publicUrl),
                        certificate.getCode().inGroups()),
                printed.isDemo());
    }

    /** Short, because it stands in the QR code. */
    static URI verificationAddress(VerificationCode code, String publicUrl) {
        return URI.create(publicUrl + "/v/" + code.value());
    }
}
