package vn.muadam.story;

import com.microsoft.playwright.options.SelectOption;
import vn.muadam.testing.Device;

/** The pages on which a commune keeps its teams: whom they may call, who sits in them, by which decision. */
final class TeamPages {

    private final Device device;

    TeamPages(Device device) {
        this.device = device;
    }

    void writeContact(String name, String post, String phone, String matter) {
        device.open("/team/manage/contacts.xhtml");
        device.page().fill("#name", name);
        device.page().fill("#post", post);
        device.page().fill("#phone", phone);
        device.page().fill("#matter", matter);
        device.tap("form.two button.lamp");
    }

    /** Founds a team; its first members are asked for next. */
    void found(String place) {
        device.open("/reporting/manage/teams.xhtml");
        device.tap("a[href$='founding.xhtml']");
        device.page().fill("#place", place);
        device.tap("main form[method=post] button.lamp");
    }

    void find(String typed) {
        device.page().fill("#q", typed);
        device.tap("button[value=find]");
    }

    void addFound(String name) {
        device.tap("li:has-text('" + name + "') button[name=add]");
    }

    /** Writes somebody who is not on record as the last of the list. */
    void addNewcomer(String name, String year) {
        device.page().fill("#q", name);
        device.tap("button[value=new]");
        device.page().locator("input[name^='year.n']").last().fill(year);
    }

    void lead(String name) {
        device.page()
                .locator(".seats li:has-text('" + name + "') select[name^='role.']")
                .selectOption(new SelectOption().setValue("LEADER"));
    }

    void decide(String number, String day) {
        device.page().fill("#number", number);
        device.page().fill("#decided", day);
    }

    void save() {
        device.tap("button[value=save]");
    }

    String text() {
        return device.page().locator("main").innerText();
    }
}
