package vn.muadam.reporting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;

/**
 * A course that a report can be about, as it stands for a unit.
 *
 * @param compulsory whether the unit, one above or one below it requires the course of every member
 * @param dueOn the earliest day by which it is required, or null
 */
public record ReportCourse(
        CourseId id,
        String key,
        String title,
        @Nullable String titleEn,
        boolean compulsory,
        @Nullable LocalDate dueOn) {

    public String titleIn(Locale locale) {
        return locale.getLanguage().equals("en") && titleEn != null ? titleEn : title;
    }
}
