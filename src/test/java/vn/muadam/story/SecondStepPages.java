package vn.muadam.story;

import java.time.Clock;
import vn.muadam.account.SecondStepFixture;
import vn.muadam.testing.Device;

/** The pages of the second step. */
final class SecondStepPages {

    private final Device device;
    private final Clock clock;

    /** With a telephone that has the time of the server. */
    SecondStepPages(Device device, Clock clock) {
        this.device = device;
        this.clock = clock;
    }

    void open() {
        device.open("/account/mine/second-step.xhtml");
    }

    /** Types a code and sends it. */
    void send(String code) {
        device.page().fill("#code", code);
        device.tap("button.lamp");
    }

    /** Sends what the telephone shows for the secret on the page. */
    void confirm() {
        send(SecondStepFixture.codeAt(
                clock.instant(), device.page().locator("#typed-secret").innerText()));
    }

    String recoveryCode() {
        return device.page().locator(".papers li").first().innerText();
    }
}
