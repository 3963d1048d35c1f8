package vn.muadam.story;

import vn.muadam.account.SecondStepFixture;
import vn.muadam.testing.Device;

/** The pages of the second step. */
final class SecondStepPages {

    private final Device device;

    SecondStepPages(Device device) {
        this.device = device;
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
        send(SecondStepFixture.codeNow(device.page().locator("#typed-secret").innerText()));
    }

    String recoveryCode() {
        return device.page().locator(".papers li").first().innerText();
    }
}
