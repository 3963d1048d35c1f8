package vn.muadam.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chromium, driven by Playwright: people with devices of their own walk through the pages of a running server. */
public final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts it; fails with a sentence that says what to install where there is none. */
    public static Browser open() {
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(Chromium.find()).setArgs(arguments());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** Somebody's phone of 360 × 740, with an empty cache and no cookie. */
    public Device phone(String url, Locale locale) {
        return device(url, locale, 360, 740);
    }

    /**
     * The same with a service worker, as every phone has it that may keep pages. The other devices go without, so that what
     * they load is all that is loaded and can be weighed.
     */
    public Device phoneThatKeeps(String url, Locale locale) {
        return new Device(chromium.newContext(options(url, locale, 360, 740)), locale);
    }

    /** An old office PC of 1366 × 768, with an empty cache and no cookie. */
    public Device desktop(String url, Locale locale) {
        return device(url, locale, 1366, 768);
    }

    /** The narrowest phone that is promised to work, 320 wide, with scripts switched off. */
    public Device plainDevice(String url, Locale locale) {
        return new Device(context(url, locale, 320, 640, false), locale);
    }

    /** Closing it in the middle of anything is what a killed browser looks like to the server. */
    @Override
    public void close() {
        playwright.close();
    }

    private Device device(String url, Locale locale, int width, int height) {
        return new Device(context(url, locale, width, height, true), locale);
    }

    private BrowserContext context(String url, Locale locale, int width, int height, boolean scripts) {
        BrowserContext context = chromium.newContext(options(url, locale, width, height)
                .setJavaScriptEnabled(scripts)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        context.setDefaultTimeout(30_000);
        return context;
    }

    private static NewContextOptions options(String url, Locale locale, int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale.getLanguage())
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setIgnoreHTTPSErrors(true) // a test makes its certificate itself
                .setBaseURL(url);
    }

    /** In a container the browser runs as root, where its own sandbox does not work. */
    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-dev-shm-usage"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
