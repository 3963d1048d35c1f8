package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.muadam.document.CertificateFixture.aCertificate;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.muadam.document.CertificateContents.Verification;

class CertificatePaperTest {

    @Test
    void aCertificateSaysWhoCompletedWhatAndUntilWhenItHolds() throws Exception {
        PdfInspection paper = inspect(aCertificate());

        assertThat(paper.flowingText())
                .contains(
                        "ỦY BAN NHÂN DÂN XÃ THẠNH XUÂN",
                        "GIẤY CHỨNG NHẬN cấp cho Nguyễn Thị Bé Sáu",
                        "Thành viên Tổ công nghệ số cộng đồng ấp Mỹ 1 Xã Thạnh Xuân, Thành phố Cần Thơ",
                        "đã hoàn thành khóa học Bảo đảm an toàn thông tin mạng, phòng chống lừa đảo",
                        "Thời lượng 2 giờ 30 phút; bài kiểm tra cuối khóa đúng 8/10 câu",
                        "Số: CNSCD-31338-2026-000147",
                        "Mã tra cứu: 7K3F-92QX-M4TD",
                        "Có giá trị đến ngày 05/02/2028",
                        "Thạnh Xuân, ngày 05 tháng 02 năm 2026",
                        CertificateFixture.URL.toString())
                .doesNotContain("CỘNG HÒA", "DÙNG THỬ", "thẩm định");
    }

    @Test
    void theNationalHeadingStandsOnlyAboveABodyOfTheState() throws Exception {
        assertThat(inspect(aCertificate().issuedByAStateBody()).flowingText())
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc", "CHỦ TỊCH", "Trần Quốc Thái");
    }

    @Test
    void anUnreviewedCourseAndInventedDataAreAdmitted() throws Exception {
        CertificateFixture admitted =
                aCertificate().forAnUnreviewedCourse().forDemonstration().withoutExpiry();

        assertThat(inspect(admitted).text())
                .contains("Nội dung khóa học chưa được cơ quan chuyên môn thẩm định.")
                .contains("BẢN DÙNG THỬ – dữ liệu minh họa")
                .doesNotContain("Có giá trị đến");
    }

    @Test
    void aPhoneReadsTheAddressFromThePrintedSheet() throws Exception {
        PdfInspection paper = inspect(aCertificate().forDemonstration());

        assertThat(QrReader.read(paper.picture(150).getSubimage(100, 840, 300, 250)))
                .isEqualTo(CertificateFixture.URL.toString());
    }

    @Test
    void theFrameAndTheRiverAreDrawnAroundIt() throws Exception {
        BufferedImage sheet = inspect(aCertificate()).picture(254); // ten pixels a millimetre

        assertThat(new Color(sheet.getRGB(80, 1000))).as("frame").isEqualTo(new Color(0x0a4a4c));
        assertThat(new Color(sheet.getRGB(1500, 1990))).as("river").isEqualTo(new Color(0xdbebe8));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsOnePageFitForScreenReadersAndArchives(CertificateFixture certificate) throws Exception {
        PdfInspection paper = inspect(certificate);

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.missingGlyphs()).isZero();
        assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(paper.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    static Stream<CertificateFixture> everyKind() {
        return Stream.of(
                aCertificate(),
                aCertificate().issuedByAStateBody(),
                aCertificate().heldBy(CertificateFixture.LONG_NAME).forAnUnreviewedCourse(),
                aCertificate().forDemonstration().withoutExpiry());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "</p></div><h1>Giả</h1>",
                "\"><img src=\"file:///etc/hostname\"/>",
                "&amp; & ]]> <!-- {{url}} {{{qr}}}",
                "An & Bình \"Út\" 'Tư'"
            })
    void aHostileNameIsPrintedAsItIs(String name) throws Exception {
        PdfInspection paper = inspect(aCertificate().heldBy(name).forCourse(name));

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.flowingText()).contains("cấp cho " + name + " Thành viên");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 300})
    void aNameOfAnyLengthStaysOnTheSheet(int words) throws Exception {
        PdfInspection paper =
                inspect(aCertificate().heldBy("Nguyễn ".repeat(words)).forCourse("Ở".repeat(words)));

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text()).contains("Số: CNSCD-31338-2026-000147");
    }

    /** The PDF library knows no custom properties, so the colours are written out and could drift. */
    @ParameterizedTest
    @ValueSource(strings = {"certificate.css", "certificate-art.svg"})
    void everyColourIsOneOfTheScreens(String fileName) throws Exception {
        String tokens = Files.readString(Path.of("src/main/webapp/resources/css/tokens.css")) + "#f3d3c8 the demo mark";
        String file = Files.readString(
                Path.of("src/main/resources/vn/muadam/document").resolve(fileName));

        assertThat(Pattern.compile("#[0-9a-f]{6}").matcher(file).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(tokens::contains);
    }

    @Test
    void aNameTypedInDecomposedLettersIsPrintedInComposedOnes() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Bé Sáu", Form.NFD);

        assertThat(CertificateFixture.render(aCertificate().heldBy(decomposed).build()))
                .isEqualTo(CertificateFixture.render(aCertificate().build()));
    }

    @Test
    void aCertificateIsVerifiedOnAWebPageOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verification(URI.create("javascript:alert(1)"), "7K3F"));
    }

    private static PdfInspection inspect(CertificateFixture certificate) {
        return new PdfInspection(CertificateFixture.render(certificate.build()));
    }
}
