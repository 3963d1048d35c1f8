package vn.muadam.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.certificate.Certificate;
import vn.muadam.certificate.CertificateService;
import vn.muadam.certificate.CertificateState;
import vn.muadam.document.OfficialDate;
import vn.muadam.document.QrCode;
import vn.muadam.shared.Installation;
import vn.muadam.shared.VietnamTime;

/** Backs /certificate/mine/certificate.xhtml: one certificate as a picture, to show, send, download. */
@Named
@RequestScoped
public class CertificateView {

    private static final int LONG_NAME = 20;
    private static final int KIB = 1024;

    @Inject
    private CertificateService certificateService;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    private String code = "";
    private @Nullable Certificate certificate;
    private int paperBytes;

    /** The first look also makes the paper, so that its size can be told before anybody pays for the download. */
    public void load() {
        Certificate found = certificateService.get(code);
        if (found.isPrintable()) {
            Integer known = found.getPdfSize();
            paperBytes =
                    known != null ? known : certificateService.getPaper(code).size();
        }
        certificate = found;
    }

    public Certificate getCertificate() {
        return Objects.requireNonNull(certificate);
    }

    public CertificateState getState() {
        return getCertificate().stateOn(VietnamTime.today(clock));
    }

    /** A name of many words is set smaller, never cut. */
    public boolean isLongName() {
        return getCertificate().getPrinted().getName().length() > LONG_NAME;
    }

    /** The address behind the QR code; whoever opens it sees whether the certificate is genuine. */
    public String getAddress() {
        return installation.publicUrl() + "/v/" + getCertificate().getCode().value();
    }

    public QrCode getQr() {
        return QrCode.of(getAddress());
    }

    public int getPaperKib() {
        return Math.max(1, Math.round((float) paperBytes / KIB));
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
