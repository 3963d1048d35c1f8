package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.UnitId;

/**
 * What a unit is about to require: a course, of whom, by when.
 *
 * @param tenureFrom only who has been in teams, or in the office, for so many full months; null for everybody
 * @param tenureTo only who has not been there for so many months yet; null for everybody
 * @param basis the document that asks for it, as its reader would look it up; empty for none
 */
public record RequirementDraft(
        UnitId unit,
        CourseId course,
        Audience audience,
        @Nullable Integer tenureFrom,
        @Nullable Integer tenureTo,
        DueSchedule schedule,
        String basis) {

    private static final int LONGEST_TENURE = 600;

    /**
     * What was typed, if it can be.
     *
     * @throws TenureException when nobody can have been there that long and not longer
     */
    public RequirementDraft {
        int from = tenureFrom == null ? 0 : tenureFrom.intValue();
        int to = tenureTo == null ? LONGEST_TENURE : tenureTo.intValue();
        if (from < 0 || to > LONGEST_TENURE || from >= to) {
            throw new TenureException();
        }
    }
}
