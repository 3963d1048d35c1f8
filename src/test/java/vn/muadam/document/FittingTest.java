package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.muadam.document.Fitting.Fitted;

class FittingTest {

    private final Fitting fitting = new Fitting(PaperFont.SANS_BOLD, 600, 34, 27, 14);

    @Test
    void aShortNameIsSetAsLargeAsAllowed() {
        assertThat(fitting.fit("Nguyễn Thị Bé Sáu"))
                .isEqualTo(new Fitted(PaperFont.SANS_BOLD, 34, List.of("Nguyễn Thị Bé Sáu")));
    }

    @Test
    void aLongerNameShrinksBeforeItBreaks() {
        Fitted fitted = fitting.fit("Công Tằng Tôn Nữ Thị Diễm Phương");

        assertThat(fitted.lines()).hasSize(1);
        assertThat(fitted.size()).isBetween(27, 33);
    }

    @Test
    void aVeryLongNameIsBrokenBetweenWordsIntoTwoEvenLines() {
        Fitted fitted = fitting.fit(CertificateFixture.LONG_NAME);

        assertThat(fitted.lines()).containsExactly("Công Tằng Tôn Nữ Thị Diễm", "Phương Huyền Trân Nguyễn Phúc");
    }

    @Test
    void aTitleBreaksAfterACommaThatIsNearlyInTheMiddle() {
        Fitted fitted = fitting.fit("Hướng dẫn dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và ví điện tử");

        assertThat(fitted.lines().get(0)).isEqualTo("Hướng dẫn dịch vụ công trực tuyến,");
    }

    @Test
    void aNameWithLettersThatTheSansLacksIsSetInTheSerifAsAWhole() {
        assertThat(fitting.fit("Y Bhŭm Niê Kdăm").font()).isEqualTo(PaperFont.SERIF_BOLD);
    }

    @Test
    void nothingIsEverLostOrTooWide() {
        String absurd = "W".repeat(300) + " An";

        Fitted fitted = fitting.fit(absurd);

        assertThat(String.join("", fitted.lines()).replace(" ", "")).isEqualTo(absurd.replace(" ", ""));
        assertThat(fitted.lines()).allMatch(line -> PaperFont.SANS_BOLD.width(line, fitted.size()) <= 600);
    }
}
