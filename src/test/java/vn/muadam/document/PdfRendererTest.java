package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {

    private static final Instant CREATED = Instant.parse("2026-02-05T00:00:00Z");

    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @CsvSource({
        "Be Vietnam Pro, 400, normal",
        "Be Vietnam Pro, 600, normal",
        "Be Vietnam Pro, 400, italic",
        "Liberation Serif, 400, normal",
        "Liberation Serif, 400, italic",
        "Liberation Serif, 700, normal",
        "Liberation Serif, 700, italic"
    })
    void everyVietnameseLetterIsPrinted(String family, int weight, String style) throws Exception {
        String letters = vietnameseLetters().collect(Collectors.joining()) + "₫“”–…";
        String css = "font: %s %d 12pt '%s'".formatted(style, weight, family);

        PdfInspection pdf = render("<p style=\"%s\">%s</p>".formatted(css, letters));

        assertThat(letters).hasSize(134 + 5);
        assertThat(pdf.text().replaceAll("\\s", "")).isEqualTo(letters);
        assertThat(pdf.missingGlyphs()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Be Vietnam Pro", "Liberation Serif"})
    void aSearchFindsTheLettersThatAFontCouldDrawAsOneLigature(String family) throws Exception {
        assertThat(render("<p style=\"font-family: '%s'\">Wi-Fi, file, flash, office</p>".formatted(family))
                        .text())
                .contains("Wi-Fi, file, flash, office");
    }

    @Test
    void decomposedLettersAreComposed() throws Exception {
        String decomposed = Normalizer.normalize("Nguyễn Thị Mỹ Huệ", Form.NFD);

        assertThat(render("<p>" + decomposed + "</p>").text()).contains("Nguyễn Thị Mỹ Huệ");
    }

    @Test
    void theSamePaperIsTheSameFile() {
        String paper = paper("<h1>Quyết định</h1><p>Một trang.</p>");

        assertThat(renderer.render(paper, CREATED)).isEqualTo(new PdfRenderer().render(paper, CREATED));
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(render("<h1>Quyết định</h1>").file())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Giấy thử");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Để thử");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CREATED);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }

    @Test
    void aPaperWithHeadingsListsTablesAndDrawingsIsFitForScreenReadersAndArchives() throws Exception {
        PdfInspection pdf =
                render("""
                <h1>Danh sách</h1><ol><li>Một</li><li>Hai</li></ol>
                <table><thead><tr><th>Tổ</th></tr></thead><tbody><tr><td>Ấp Mỹ 1</td></tr></tbody></table>
                <div style="width: 30mm">%s</div>""".formatted(QrCode.of("https://hoc.example.vn").svg("Mã QR")));

        assertThat(pdf.faults(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/x.png",
                "file:///etc/hostname",
                "jar:file:///x.jar!/y.png",
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
                "classpath:/META-INF/MANIFEST.MF",
                "../../../META-INF/persistence.xml",
                "paper:/META-INF/persistence.xml",
                "\\\\host\\share"
            })
    void picturesAndStylesFromElsewhereAreLeftOut(String address) throws Exception {
        PdfInspection pdf = render("""
                <p style="background: url('%1$s')">Chữ vẫn còn.</p><img alt="" src="%1$s"/>
                <object data="%1$s"></object>""".formatted(address));

        assertThat(pdf.text()).contains("Chữ vẫn còn.");
        try (PDDocument document = Loader.loadPDF(pdf.file())) {
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).isEmpty();
        }
    }

    private PdfInspection render(String body) {
        return new PdfInspection(renderer.render(paper(body), CREATED));
    }

    private static String paper(String body) {
        return """
                <html lang="vi"><head><title>Giấy thử</title><meta name="subject" content="Để thử"/>
                <style>body { font-family: 'Liberation Serif' }</style></head><body>%s</body></html>""".formatted(body);
    }

    /** The letters outside ASCII: twelve vowels in six tones and đ, small and capital, without the plain twelve. */
    private static Stream<String> vietnameseLetters() {
        String small = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
        return (small + small.toUpperCase(Locale.ROOT)).codePoints().mapToObj(Character::toString);
    }
}
