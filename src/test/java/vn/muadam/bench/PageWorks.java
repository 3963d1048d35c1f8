package vn.muadam.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The pages that a learner reads, and the yardsticks (s) and (f). */
final class PageWorks {

    static final String STATIC_LESSON = "(s) a file as long as the lesson page";
    static final String STATIC_COURSE = "(s) a file as long as the course page";
    static final String EMPTY = "(f) an empty stateless Faces page";
    static final String HOME = "home";
    static final String COURSE = "course page";
    static final String LESSON = "lesson page";

    private static final int AT_ONCE = 8;
    private static final int LESSONS = 12;
    private static final String COURSE_PATH = "/enrolment/course.xhtml?course=k6";
    private static final String LESSON_PATH = "/enrolment/lesson.xhtml?course=k6&lesson=b";
    private static final String MARK_OF_LESSON = "<article class=\"text\" id=\"lesson\"";
    private static final String MARK_OF_COURSE = "<section class=\"stack part\"";

    private final Caller caller;
    private final List<Learner> readers;

    PageWorks(Caller caller, Cast cast) {
        this.caller = caller;
        this.readers = cast.readers();
    }

    List<Work> all() {
        return List.of(
                file(STATIC_LESSON, "lesson.html", MARK_OF_LESSON),
                file(STATIC_COURSE, "course.html", MARK_OF_COURSE),
                new Work(
                        EMPTY,
                        AT_ONCE,
                        () -> caller.get(Yardstick.EMPTY_PAGE, "").expect(Yardstick.MARK_OF_EMPTY_PAGE)),
                home(),
                course(),
                lesson());
    }

    Work home() {
        return new Work(
                HOME,
                AT_ONCE,
                () -> caller.get("/enrolment/home.xhtml", anybody()).expect("<section class=\"night now\""));
    }

    Work course() {
        return new Work(
                COURSE, AT_ONCE, () -> caller.get(COURSE_PATH, anybody()).expect(MARK_OF_COURSE));
    }

    /** Each time another lesson of another learner, so it becomes the place to come back to, which is written. */
    Work lesson() {
        return new Work(
                LESSON,
                AT_ONCE,
                () -> caller.get(LESSON_PATH + among(LESSONS), anybody()).expect(MARK_OF_LESSON));
    }

    /** The pages as they are, for the yardstick (s). */
    static Map<String, byte[]> copies(Caller caller, Learner reader) throws IOException {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        copies.put(
                "lesson.html",
                caller.get(LESSON_PATH + 3, reader.cookies())
                        .expect(MARK_OF_LESSON)
                        .body());
        copies.put(
                "course.html",
                caller.get(COURSE_PATH, reader.cookies()).expect(MARK_OF_COURSE).body());
        return copies;
    }

    private Work file(String name, String file, String mark) {
        return new Work(
                name, AT_ONCE, () -> caller.get(Yardstick.ROOT + "/" + file, "").expect(mark));
    }

    private String anybody() {
        return readers.get(among(readers.size()) - 1).cookies();
    }

    private static int among(int count) {
        return 1 + ThreadLocalRandom.current().nextInt(count);
    }
}
