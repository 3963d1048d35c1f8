package vn.muadam.story;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.muadam.testing.Device;

/** The pages on which a commune official loads a list of people and prints their slips. */
final class ListPages {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final int REFRESHES = 60;

    private final Device device;

    ListPages(Device device) {
        this.device = device;
    }

    void open() {
        device.open("/roster/manage/imports.xhtml");
    }

    /** Uploads a list and waits until every line has its verdict. */
    void upload(String name, String list) {
        device.page().setInputFiles("#file", new FilePayload(name, "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        device.tap(".upload button");
        waitWhileUnderWay();
    }

    void apply() {
        device.tap("button[value=apply]");
        waitWhileUnderWay();
    }

    private void waitWhileUnderWay() {
        for (int i = 0; i < REFRESHES && device.page().locator("progress").count() > 0; i++) {
            device.page().waitForTimeout(500);
            device.page().reload();
        }
    }

    String text() {
        return device.page().locator("main").innerText();
    }

    /** Opens the slips of the team and prints one for the person. */
    String printSlip(String team, String person) {
        device.open("/reporting/manage/teams.xhtml");
        device.tap("tr:has(th:has-text('" + team + "')) a[href*='slips.xhtml']");
        Download sheet = device.page()
                .waitForDownload(() -> device.page()
                        .locator("li:has-text('" + person + "') form button")
                        .click());
        try (PDDocument pdf = Loader.loadPDF(sheet.createReadStream().readAllBytes())) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(pdf));
            if (!code.find()) {
                throw new AssertionError("No code on the slip");
            }
            return code.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
