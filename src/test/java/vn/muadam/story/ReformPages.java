package vn.muadam.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import vn.muadam.testing.Device;

/** The pages on which a province carries a decision about its units out. */
final class ReformPages {

    static final String DECISION = "Nghị quyết số 12/NQ-HĐND";

    private static final int REFRESHES = 120;

    private final Device device;

    ReformPages(Device device) {
        this.device = device;
    }

    /** Fills in the form for a decision with its annex pasted, and sends it. */
    void draft(String annex, String day) {
        device.open("/reform/manage/change-new.xhtml");
        device.page().fill("#reference", DECISION);
        device.page().fill("#decidedOn", "2026-10-15");
        device.page().fill("#effectiveOn", day);
        device.page().fill("#annex", annex);
        device.tap("form.form button");
    }

    /** Sends every part of a divided unit the first way there is. */
    void chooseFirstWays() {
        for (Locator way : device.page().locator("select[name^=way-]").all()) {
            way.selectOption(new SelectOption().setIndex(1));
        }
        act("choose");
    }

    void act(String name) {
        device.tap("button[value=" + name + "]");
    }

    void waitWhileUnderWay() {
        for (int i = 0;
                i < REFRESHES
                        && device.page().locator("meta[http-equiv=refresh]").count() > 0;
                i++) {
            device.page().waitForTimeout(500);
            device.page().reload();
        }
    }
}
