package vn.muadam.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.muadam.testing.Device;

/** The pages by which somebody gets back in by a text message, which the demo writes into its log. */
final class RecoveryPages {

    private static final Pattern MESSAGE = Pattern.compile("Text message to [^\"]*?(\\d{6})\\D");

    private final Device device;
    private final Path log;

    RecoveryPages(Device device, Path log) {
        this.device = device;
        this.log = log;
    }

    void open() {
        device.open("/account/sign-in.xhtml");
        device.tap("a[href*='recover']");
    }

    void ask(String identifier) {
        device.page().fill("#identifier", identifier);
        device.tap("button[value=ask]");
    }

    void type(String code) {
        device.page().fill("#code", code);
        device.tap("button[value=prove]");
    }

    /** What the last message says. */
    String sentCode() throws IOException {
        return MESSAGE.matcher(Files.readString(log, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    void takeName(int number) {
        device.tap(device.page().locator("button[name=person]").nth(number));
    }

    void choose(String secret) {
        device.page().fill("#secret", secret);
        device.page().fill("#repeatedSecret", secret);
        device.tap("button[value=recover]");
    }
}
