package vn.muadam.enrolment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as officials see it, with how many it obliges in all its units.
 *
 * @param decidedByName who decided it; null for one that came with the data of a province
 * @param own whether the reader's units include its unit, so that they may withdraw it
 * @param inForce whether it asks anybody today
 * @param open how many still have to learn the course by it
 * @param completed how many have completed the cycle that counts
 * @param exempt how many are exempt from it
 */
public record RequirementLine(
        CourseRequirement requirement,
        String unitName,
        String courseKey,
        String title,
        @Nullable String titleEn,
        @Nullable String decidedByName,
        boolean own,
        boolean inForce,
        int open,
        int completed,
        int exempt) {

    public String titleIn(Locale locale) {
        return locale.getLanguage().equals("en") && titleEn != null ? titleEn : title;
    }

    /** Everybody to whom it was given. */
    public int people() {
        return open + completed + exempt;
    }
}
