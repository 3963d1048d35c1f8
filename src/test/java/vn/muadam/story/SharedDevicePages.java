package vn.muadam.story;

import com.microsoft.playwright.Route;
import vn.muadam.testing.Device;

/** The pages of a device that a team passes around. */
final class SharedDevicePages {

    private static final String API = "**/api/v1/**";
    private static final String KEPT = """
            () => new Promise((resolve) => {
              const request = indexedDB.open("muadam", 1);
              request.onsuccess = () => {
                const answers = request.result.transaction("answers").objectStore("answers").getAll();
                answers.onsuccess = () => resolve(JSON.stringify(answers.result));
              };
            })""";

    private final Device device;

    SharedDevicePages(Device device) {
        this.device = device;
    }

    /** Taps a name, from wherever the names or a PIN are asked for, and sends a secret. */
    void tap(String name, String secret) {
        device.open("/account/shared.xhtml");
        device.tap(".names a:has-text('" + name + "')");
        device.page().fill("#secret", secret);
        device.tap("button.lamp");
    }

    void giveBack() {
        device.tap(".holder button");
    }

    void end() {
        device.page().click("main summary");
        device.tap("button[value=end]");
    }

    /** Loads the paper anew while answers still cannot be saved. */
    void readAgainWithoutTheApi() {
        device.context().route(API, Route::abort);
        device.context().setOffline(false);
        device.page().reload();
        device.page().waitForSelector("[data-state=waiting]:visible");
    }

    void withTheApi() {
        device.context().unroute(API);
    }

    /** What the device keeps of answers, as it keeps them. */
    String keptAnswers() {
        return (String) device.page().evaluate(KEPT);
    }
}
