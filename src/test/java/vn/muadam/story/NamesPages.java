package vn.muadam.story;

import com.microsoft.playwright.Locator;
import vn.muadam.testing.Device;

/** The page on which a commune official vouches for the names of their people. */
final class NamesPages {

    private final Device device;

    NamesPages(Device device) {
        this.device = device;
    }

    void open() {
        device.open("/identity/manage/names.xhtml");
    }

    /** Confirms the name as it was typed. */
    void confirm(String fullName) {
        device.tap(formOf(fullName).locator("button"));
    }

    boolean lists(String fullName) {
        return formOf(fullName).count() > 0;
    }

    private Locator formOf(String fullName) {
        return device.page().locator("form:has(input[value='" + fullName + "'])");
    }
}
