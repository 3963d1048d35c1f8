package vn.muadam.enrolment.web;

import java.time.LocalDate;
import vn.muadam.enrolment.LearnerCourse;
import vn.muadam.shared.VietnamTime;

/**
 * One course in a list: its title and, as an icon and a word, how it stands.
 *
 * @param state the style of the word: done, wait, late or none
 */
public record CourseLine(String href, String title, String state, String icon, String words) {

    private static final int SOON = 14; // days before the due date from which the line is lit

    static CourseLine of(LearnerCourse course, Words words) {
        String href = Links.course(course.key());
        String title = titleOf(course, words);
        if (course.completedAt() != null) {
            String day = words.day(VietnamTime.dayOf(course.completedAt()));
            return new CourseLine(href, title, "done", "done", words.text("courses.label.done", day));
        }
        return course.dueOn() == null
                ? new CourseLine(href, title, "", "book", openWords(course, words))
                : due(href, title, course, course.dueOn(), words);
    }

    static String titleOf(LearnerCourse course, Words words) {
        return words.isVietnamese() || course.titleEn() == null ? course.shortTitle() : course.titleEn();
    }

    private static CourseLine due(String href, String title, LearnerCourse course, LocalDate dueOn, Words words) {
        long left = dueOn.toEpochDay() - words.today().toEpochDay();
        String day = words.day(dueOn);
        if (left < 0) {
            return new CourseLine(href, title, "late", "warn", words.text("courses.label.overdue", day, -left));
        }
        if (left == 0) {
            return new CourseLine(href, title, "late", "calendar", words.text("courses.label.dueToday", day));
        }
        return left <= SOON
                ? new CourseLine(href, title, "wait", "calendar", words.text("courses.label.dueSoon", day, left))
                : new CourseLine(
                        href, title, "", "calendar", words.text("courses.label.due", day, openWords(course, words)));
    }

    private static String openWords(LearnerCourse course, Words words) {
        if (!course.isStarted() && course.completedBefore() != null) {
            return words.text("courses.label.again", words.day(VietnamTime.dayOf(course.completedBefore())));
        }
        return course.isStarted()
                ? words.text("courses.label.started", course.doneCount(), course.requiredCount())
                : words.text("courses.label.notStarted");
    }
}
