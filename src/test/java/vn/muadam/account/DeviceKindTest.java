package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (Linux; Android 13; SM-A042F) AppleWebKit/537.36 Version/4.0 Chrome/129.0 Mobile Safari/537.36 Zalo android/24110 | Zalo, Android",
                "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36 | Samsung Internet, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 Version/17.6 Mobile/15E148 Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/130.0 Mobile/15E148 Safari/604.1 | Chrome, iPhone",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0 | Edge, Windows",
                "Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 coc_coc_browser/106.0 Chrome/100.0 Safari/537.36 | Cốc Cốc, Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0 | Firefox, Linux",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15 | Safari, macOS"
            })
    void aDeviceIsNamedInTwoWords(String userAgent, String words) {
        assertThat(DeviceKind.of(userAgent)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"''", "curl/8.5.0", "Java-http-client/17"})
    void whatSaysNothingHasNoName(String userAgent) {
        assertThat(DeviceKind.of(userAgent)).isEmpty();
    }
}
