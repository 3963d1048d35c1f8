package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hoc.example.vn/chung-nhan/7K3F-92QX-M4TD",
                "1",
                "https://hoc.example.vn/tra-cuu?so=CNSCD-31338-2026-000147&ma=7K3F-92QX-M4TD&nguon=giay-chung-nhan-ban-in"
            })
    void whatIsDrawnReadsBackAsTheSameText(String text) throws Exception {
        String svg = QrCode.of(text).svg("Mã QR");

        assertThat(QrReader.read(QrReader.paintOnADarkPage(svg, 400))).isEqualTo(text);
    }

    @Test
    void aDrawingNamesItselfForThoseWhoDoNotSeeIt() {
        String svg = QrCode.of("https://hoc.example.vn").svg("Mở trang <kiểm tra> & tra cứu");

        assertThat(svg).contains("role=\"img\"", "<title>Mở trang &lt;kiểm tra&gt; &amp; tra cứu</title>");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5000)));
    }
}
