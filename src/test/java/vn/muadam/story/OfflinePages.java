package vn.muadam.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.muadam.testing.Device;

/** A phone that keeps pages, with and without network. */
final class OfflinePages {

    private static final String WORKS = "() => navigator.serviceWorker.controller !== null";
    private static final String KEPT_PAGES = """
            async () => {
              const names = (await caches.keys()).filter((name) => name.startsWith("muadam-pages-"));
              const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
              return caught.flat().map((request) => request.url);
            }""";
    private static final String KEPT_ROWS = """
            async () => {
              const count = (database, store) => new Promise((resolve) => {
                const request = indexedDB.open(database, 1);
                request.onsuccess = () => {
                  const rows = request.result.transaction(store).objectStore(store).count();
                  rows.onsuccess = () => resolve(rows.result);
                };
              });
              const counts = [count("muadam", "answers")];
              ["modules", "attempts", "lessons"].forEach((store) => counts.push(count("muadam-offline", store)));
              return (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
            }""";
    private static final String FORBID = """
            Object.defineProperty(window, "caches", { get: () => ({ open: () => Promise.reject(new Error("blocked")),
              keys: () => Promise.reject(new Error("blocked")), match: () => Promise.reject(new Error("blocked")) }) });""";
    private static final String FIGURES =
            "() => [...document.querySelectorAll('#lesson img')].every((one) => one.complete && one.naturalWidth > 0)";

    private final Device device;
    private final Page page;

    OfflinePages(Device device) {
        this.device = device;
        this.page = device.page();
    }

    /** A browser in which an application lets nothing be stored. */
    static void forbidStorage(Device device) {
        device.context().addInitScript(FORBID);
    }

    static Page.WaitForSelectorOptions untilHidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    void awaitWorker() {
        page.waitForFunction(WORKS);
    }

    long kilobytesTold(String module) {
        page.waitForSelector(box(module) + ":visible");
        return Long.parseLong(page.getAttribute(box(module), "data-bytes")) / 1000;
    }

    void save(String module) {
        page.waitForSelector(box(module) + ":visible");
        page.click(box(module) + " button");
        page.waitForSelector(box(module) + " p:has-text('Đã lưu trên máy')");
    }

    /** What the page says that it has saved: "Đã lưu trên máy: 61 KB, lúc …". */
    long kilobytesSaved(String module) {
        String line = page.locator(box(module) + " p").innerText();
        return Long.parseLong(line.replaceAll("\\D*(\\d+) KB.*", "$1"));
    }

    void cutNetwork() {
        device.context().setOffline(true);
    }

    void restoreNetwork() {
        device.context().setOffline(false);
    }

    /** Waits until the list of what is to be sent has so many lines. */
    void awaitWaiting(int lines) {
        page.waitForFunction("(lines) => document.querySelectorAll('#unsent > li').length === lines", lines);
    }

    boolean isCopy() {
        return page.locator("#copy").isVisible();
    }

    boolean showsItsFigures() {
        page.evaluate("() => document.querySelectorAll('#lesson img').forEach((one) => one.loading = 'eager')");
        page.waitForFunction(FIGURES);
        return true;
    }

    /** As when the server has ended it, or somebody else has taken the place: only the cookie of the sign-in is gone. */
    void endSignIn() {
        device.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("muadam"));
    }

    @SuppressWarnings("unchecked")
    List<String> keptPages() {
        return (List<String>) page.evaluate(KEPT_PAGES);
    }

    int keptRows() {
        return (Integer) page.evaluate(KEPT_ROWS);
    }

    boolean opens(String path) {
        try {
            device.open(path);
            return true;
        } catch (PlaywrightException e) {
            return false;
        }
    }

    /** The file of what waits, kept until the browser is closed. */
    Path downloadTo() {
        return page.waitForDownload(() -> page.click("#download")).path();
    }

    /** Chooses a file that another device has written; what the page says of it. */
    String bring(Path file) {
        device.open("/enrolment/saved.xhtml");
        page.locator("details.more summary").click();
        page.setInputFiles("#bring", file);
        page.waitForFunction("() => document.getElementById('brought').textContent !== ''");
        return page.locator("#brought").innerText();
    }

    /** The file of what waits. */
    String download() {
        try {
            return Files.readString(
                    page.waitForDownload(() -> page.click("#download")).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String box(String module) {
        return "[data-module=" + module + "]";
    }
}
