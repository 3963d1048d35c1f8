package vn.muadam.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.muadam.testing.Device;

/** A quiz from its start page to its result: one question a screen, each answer saved as it is given. */
final class QuizPages {

    private static final String OPEN_QUESTION = "form[data-slot]:not([hidden])";
    private static final String END = "#end:not([hidden])";

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

    /** Goes on with an open attempt on a device that did not begin it. */
    void resume(String course, String quiz) {
        open(course, quiz);
        begin();
        Locator takeOver = page.locator("#conflict:not([hidden]) button[value=takeOver]");
        if (takeOver.count() > 0) {
            takeOver.click();
        }
        page.waitForSelector(OPEN_QUESTION + ", " + END);
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

    /** What is chosen in the first questions of the paper. */
    List<String> answers(int questions) {
        return IntStream.rangeClosed(1, questions)
                .boxed()
                .flatMap(slot ->
                        page.locator("#q" + slot + " label.choice:has(input:checked)").allTextContents().stream())
                .map(String::strip)
                .toList();
    }

    void handIn() {
        page.click("#hand-in");
        page.waitForURL("**/quiz/result.xhtml*");
    }

    /** Only a passed result can be shown to others. */
    boolean isPassed() {
        return page.locator("main [data-share]").count() > 0;
    }

    List<String> lessonsToReadAgain() {
        return page.locator("main a[href*='/enrolment/lesson.xhtml']").allInnerTexts();
    }

    private void answerTheRest(Function<List<String>, List<String>> choice) {
        while (page.locator(END).count() == 0) {
            if (page.locator(OPEN_QUESTION + " input:checked").count() == 0) {
                answer(choice);
            } else {
                goOn();
            }
        }
    }

    private List<String> answer(Function<List<String>, List<String>> choice) {
        Locator options = page.locator(OPEN_QUESTION + " label.choice");
        List<String> shown =
                options.allTextContents().stream().map(String::strip).toList();
        List<String> chosen = choice.apply(shown);
        chosen.forEach(text -> options.nth(shown.indexOf(text)).click());
        page.waitForSelector(".saved[data-state=saved]:not([hidden])");
        goOn();
        return chosen;
    }

    private void goOn() {
        String slot = page.getAttribute(OPEN_QUESTION, "data-slot");
        page.click("#next");
        page.waitForSelector("form[data-slot]:not([hidden]):not([data-slot='" + slot + "']), " + END);
    }
}
