package vn.muadam.document;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.CertificateContents.Holder;
import vn.muadam.document.CertificateContents.Issue;
import vn.muadam.document.CertificateContents.Signatory;
import vn.muadam.document.CertificateContents.Training;
import vn.muadam.document.CertificateContents.Verification;

/** Certificates with invented people, for tests: one call for the ordinary case, one word for each that is not. */
final class CertificateFixture {

    static final String LONG_NAME = "Công Tằng Tôn Nữ Thị Diễm Phương Huyền Trân Nguyễn Phúc";
    static final URI URL = URI.create("https://hoc.example.vn/chung-nhan/7K3F-92QX-M4TD");

    private String name = "Nguyễn Thị Bé Sáu";
    private String title = "Bảo đảm an toàn thông tin mạng, phòng chống lừa đảo";
    private boolean stateBody;
    private boolean unreviewed;
    private boolean demo;
    private @Nullable LocalDate validUntil = LocalDate.of(2028, 2, 5);
    private @Nullable Signatory signatory;

    static CertificateFixture aCertificate() {
        return new CertificateFixture();
    }

    /** The paper as it leaves the product. */
    static byte[] render(CertificateContents contents) {
        return new PdfRenderer().render(CertificatePaper.xhtml(contents), CertificatePaper.dateOf(contents));
    }

    CertificateFixture heldBy(String fullName) {
        name = fullName;
        return this;
    }

    CertificateFixture forCourse(String courseTitle) {
        title = courseTitle;
        return this;
    }

    CertificateFixture issuedByAStateBody() {
        stateBody = true;
        signatory = new Signatory("CHỦ TỊCH", "Trần Quốc Thái");
        return this;
    }

    CertificateFixture withoutExpiry() {
        validUntil = null;
        return this;
    }

    CertificateFixture forAnUnreviewedCourse() {
        unreviewed = true;
        return this;
    }

    CertificateFixture forDemonstration() {
        demo = true;
        return this;
    }

    CertificateContents build() {
        return new CertificateContents(
                new Holder(name, "Tổ công nghệ số cộng đồng ấp Mỹ 1", "Xã Thạnh Xuân, Thành phố Cần Thơ"),
                new Training(title, 150, "bài kiểm tra cuối khóa đúng 8/10 câu", unreviewed),
                new Issue(
                        "Ủy ban nhân dân xã Thạnh Xuân",
                        stateBody,
                        "Thạnh Xuân",
                        "CNSCD-31338-2026-000147",
                        LocalDate.of(2026, 2, 5),
                        validUntil,
                        signatory),
                new Verification(URL, "7K3F-92QX-M4TD"),
                demo);
    }
}
