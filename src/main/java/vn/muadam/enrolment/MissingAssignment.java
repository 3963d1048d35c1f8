package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A person whom a requirement reaches and who has no assignment for it yet, or one that is settled and may have to be met
 * again.
 *
 * @param team the team that counts the person; null for an official
 * @param earlier the settled assignment, or null
 * @param lastCycle the highest number of an assignment so far; 0 for none
 * @param enrolment the enrolment that counts, begun of their own will or for an earlier cycle; null for none
 */
record MissingAssignment(
        PersonId person,
        CourseId course,
        long requirementId,
        @Nullable UnitId team,
        @Nullable UnitId commune,
        @Nullable Long earlier,
        int lastCycle,
        @Nullable Long enrolment) {}
