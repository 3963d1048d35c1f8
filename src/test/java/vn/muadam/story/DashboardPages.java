package vn.muadam.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import vn.muadam.testing.Device;

/** The figures of units and teams, and the lists behind them. */
final class DashboardPages {

    private final Device device;
    private final Page page;

    DashboardPages(Device device) {
        this.device = device;
        this.page = device.page();
    }

    /** Goes down into a unit, or to the people of a team. */
    void openRow(String name) {
        device.tap(row(name).locator("th a"));
    }

    /** The figure of that row whose list is the one of that state. */
    int figure(String name, String state) {
        return Integer.parseInt(figureOf(name, state).innerText().replaceAll("\\D", ""));
    }

    void openFigure(String name, String state) {
        device.tap(figureOf(name, state));
    }

    /** The lines of the list of people that is open. */
    List<String> people() {
        return page.locator("#people tbody tr").allInnerTexts();
    }

    void openPerson(String name) {
        device.tap(page.locator("#people a", new Page.LocatorOptions().setHasText(name)));
    }

    /** The address that is open, without the server's own part. */
    String path() {
        URI address = URI.create(page.url());
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private Locator figureOf(String name, String state) {
        return row(name).locator("td a[href*='state=" + state + "']");
    }

    private Locator row(String name) {
        return page.locator("table.grid tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
