package vn.muadam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * One person's phone or PC: its cookies, its cache, and the page that is open on it.
 *
 * <p>Whatever a page complains of in the console (a script that failed, a rule of the content security policy) is kept
 * and fails the test at {@link #checkPage}.
 */
public final class Device implements AutoCloseable {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Path PICTURES = Path.of("target/pictures");

    private final BrowserContext context;
    private final Page page;
    private final Locale locale;
    private final List<String> complaints = new ArrayList<>();
    private Predicate<String> expected = text -> false;

    Device(BrowserContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !expected.test(message.text())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the server and returns the status of the answer. */
    public int open(String path) {
        Response response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    /** Taps the first such thing that can be seen, which leads to another page, and waits for that page. */
    public void tap(String selector) {
        tap(page.locator(selector).locator("visible=true").first());
    }

    /** Taps something that leads to another page, and waits for that page. */
    public void tap(Locator target) {
        page.waitForNavigation(target::click);
    }

    /** Signs in on the sign-in page, from wherever the device is. */
    public void signIn(String identifier, String secret) {
        open("/account/sign-in.xhtml");
        chooseLanguage();
        page.fill("#identifier", identifier);
        page.fill("#secret", secret);
        tap("#submit");
    }

    /** Vietnamese is what everybody gets first; whoever reads English taps it at the foot of the page, once. */
    public void chooseLanguage() {
        if (!locale.getLanguage().equals(page.getAttribute("html", "lang"))) {
            tap("button[name=language]");
        }
    }

    public void signOut() {
        tap("form[action='/sign-out'] button");
    }

    /**
     * What must be true of every page: no violation of WCAG 2.2 A and AA, no sideways scrolling, its language declared,
     * nothing in the console; and its picture is kept under that name.
     */
    public void checkPage(String name) {
        picture(name);
        assertThat(page.getAttribute("html", "lang"))
                .as("language of " + page.url())
                .isEqualTo(locale.getLanguage());
        assertThat(scrollsSideways()).as("sideways scrolling on " + page.url()).isFalse();
        assertThat(violations()).as("axe-core on " + page.url()).isEmpty();
        assertThat(complaints).as("console").isEmpty();
    }

    /** Forgets console messages that a step of a test has caused on purpose. */
    public void forgetComplaints(Predicate<String> expected) {
        complaints.removeIf(expected);
    }

    /** From now on console messages like that are meant to come. */
    public void expectComplaints(Predicate<String> like) {
        expected = like;
    }

    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Whether something on the page is wider than the screen. */
    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    public BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    /** In the page itself; otherwise the check would open another one for its sums, and no page has frames of strangers. */
    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(Device::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
