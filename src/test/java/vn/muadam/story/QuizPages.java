package vn.muadam.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import vn.muadam.testing.Device;

/** A quiz from its start page to its result: one question a screen, each answer saved as it is given. */
final class QuizPages {

    private static final String QUESTION = "#paper form[data-slot]:visible";
    private static final String CHOSEN = QUESTION + " label.choice:has(input:checked)";
    private static final String LAST_SCREEN = "#end:visible";

    private final Device device;
    private final Page page;
    private final AnswerKey key;

    QuizPages(Device device) throws IOException {
        this.device = device;
        this.page = device.page();
        this.key = AnswerKey.ofCourse("k6");
    }

    void open(String course, String quiz) {
        device.open("/quiz/quiz.xhtml?course=" + course + "&quiz=" + quiz);
    }

    boolean canBegin() {
        return page.locator("#start").count() > 0;
    }

    void begin() {
        device.tap("#start");
    }

    /** Goes on with an open attempt on a device that did not begin it: it takes the attempt over, and says so. */
    void resume(String course, String quiz) {
        open(course, quiz);
        begin();
        device.tap("#conflict button:visible");
    }

    /** Which question is open: the first one is 1. */
    int place() {
        return Integer.parseInt(page.locator(QUESTION).getAttribute("data-slot"));
    }

    /** Answers that many questions wrongly, and returns what was chosen. */
    List<String> answerWrongly(int questions) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            given.addAll(choose(shown -> List.of(key.wrong(shown))));
            waitUntilSaved();
            next();
        }
        return given;
    }

    /** Answers that many questions while the network is gone: they stay on the device, and the way leads on. */
    List<String> answerWithoutNetwork(int questions) {
        device.context().setOffline(true);
        List<String> given = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            given.addAll(choose(shown -> List.of(key.wrong(shown))));
            page.waitForSelector("[data-state=waiting]:visible");
            next();
        }
        return given;
    }

    /** Answers all questions rightly while the network is gone. */
    void answerTheRestWithoutNetwork() {
        while (page.locator(LAST_SCREEN).count() == 0) {
            choose(key::right);
            page.waitForSelector("[data-state=waiting]:visible");
            next();
        }
    }

    /** Answers the next question rightly; the server then asks to sign in again. */
    void answerWhenSignedOut() {
        choose(key::right);
        page.waitForSelector("#signed-out:visible");
    }

    void networkComesBack() {
        device.context().setOffline(false);
        waitUntilSaved();
    }

    /**
     * Answers while the server refuses, as it does after the deadline (the demo's course sets none), and returns how often
     * the page has asked by the time it would have tried again.
     */
    int answerAfterTheDeadline() {
        AtomicInteger requests = new AtomicInteger();
        page.route("**/responses", route -> {
            requests.incrementAndGet();
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(422)
                    .setContentType("application/json")
                    .setBody("{\"error\":\"attempt.tooLate\"}"));
        });
        choose(shown -> List.of(shown.get(0)));
        page.waitForSelector("#time-up:visible");
        page.waitForTimeout(2500);
        page.unroute("**/responses");
        return requests.get();
    }

    void answerTheRestWrongly() {
        answerTheRest(shown -> List.of(key.wrong(shown)));
    }

    /** Answers that many questions rightly. */
    void answerRightly(int questions) {
        for (int i = 0; i < questions; i++) {
            choose(key::right);
            waitUntilSaved();
            next();
        }
    }

    void answerRightly() {
        answerTheRest(key::right);
    }

    /** Goes back over that many questions, and returns what is chosen in them, in the order of the paper. */
    List<String> lookBack(int questions) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            page.click("#previous");
            chosen.add(0, page.locator(CHOSEN).textContent().strip());
        }
        return chosen;
    }

    void handIn() {
        page.click("#hand-in");
        page.waitForURL("**/quiz/result.xhtml*");
    }

    /** Hands in while the network is gone: the page says that it is kept; the result comes with the network. */
    void handInWithoutNetwork() {
        device.context().setOffline(true);
        page.click("#hand-in");
        page.waitForSelector("#handed-in:visible");
        device.context().setOffline(false);
        page.waitForURL("**/quiz/result.xhtml*");
    }

    /** The large button leads on after a test that was passed, and back to a lesson after one that was not. */
    boolean isPassed() {
        return page.locator("main .night a.lamp[href*='/certificate/']").count() > 0;
    }

    List<String> lessonsToReadAgain() {
        return page.locator("main a.button[href*='/enrolment/lesson.xhtml']").allInnerTexts();
    }

    private void answerTheRest(UnaryOperator<List<String>> choice) {
        while (page.locator(LAST_SCREEN).count() == 0) {
            if (page.locator(CHOSEN).count() == 0) {
                choose(choice);
            }
            next();
        }
        waitUntilSaved();
    }

    private List<String> choose(UnaryOperator<List<String>> choice) {
        Locator options = page.locator(QUESTION + " label.choice");
        List<String> shown =
                options.allTextContents().stream().map(String::strip).toList();
        List<String> chosen = choice.apply(shown);
        chosen.forEach(text -> options.nth(shown.indexOf(text)).click());
        return chosen;
    }

    private void waitUntilSaved() {
        page.waitForSelector("[data-state=saved]:visible");
    }

    private void next() {
        page.click("#next");
    }
}
