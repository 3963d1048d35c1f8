package vn.muadam.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.muadam.testing.Device;

/** A quiz from its start page to its result: one question a screen, each answer saved as it is given. */
final class QuizPages {

    private static final String QUESTION = "#answer";
    private static final String CHOSEN = QUESTION + " label.choice:has(input:checked)";
    private static final String LAST_SCREEN = "#submission";

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
        device.tap("main a[href*='/quiz/attempt.xhtml']");
        device.tap("#take-over");
    }

    /** Which question is open: the first one is 1. */
    int place() {
        return Integer.parseInt(page.locator(QUESTION).getAttribute("data-slot"));
    }

    /** Answers that many questions wrongly, and returns what was chosen. */
    List<String> answerWrongly(int questions) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            given.addAll(answer(shown -> List.of(key.wrong(shown))));
        }
        return given;
    }

    void answerTheRestWrongly() {
        answerTheRest(shown -> List.of(key.wrong(shown)));
    }

    void answerRightly() {
        answerTheRest(key::right);
    }

    /** Goes back over that many questions, and returns what is chosen in them, in the order of the paper. */
    List<String> lookBack(int questions) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            device.tap("nav.steps button[name=go]:not(#next)");
            chosen.add(0, page.locator(CHOSEN).textContent().strip());
        }
        return chosen;
    }

    void handIn() {
        page.click("#hand-in");
        page.waitForURL("**/quiz/result.xhtml*");
    }

    /** The large button leads on after a test that was passed, and back to a lesson after one that was not. */
    boolean isPassed() {
        return page.locator("main .night a.lamp[href='/enrolment/home.xhtml']").count() > 0;
    }

    List<String> lessonsToReadAgain() {
        return page.locator("#lessons-to-read li").allInnerTexts();
    }

    private void answerTheRest(UnaryOperator<List<String>> choice) {
        while (page.locator(LAST_SCREEN).count() == 0) {
            if (page.locator(CHOSEN).count() == 0) {
                answer(choice);
            } else {
                device.tap("#next");
            }
        }
    }

    /** Taps the answers and waits until the page says that they are saved, before it goes on. */
    private List<String> answer(UnaryOperator<List<String>> choice) {
        Locator options = page.locator(QUESTION + " label.choice");
        List<String> shown =
                options.allTextContents().stream().map(String::strip).toList();
        List<String> chosen = choice.apply(shown);
        for (String text : chosen) {
            page.waitForResponse(
                    answer -> answer.url().contains("/responses"),
                    () -> options.nth(shown.indexOf(text)).click());
        }
        device.tap("#next");
        return chosen;
    }
}
