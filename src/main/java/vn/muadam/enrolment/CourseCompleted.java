package vn.muadam.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A person has completed a course; fired once a cycle, in the transaction of the last activity.
 *
 * @param team the team that counts the person on this day, or null
 */
public record CourseCompleted(
        EnrolmentId enrolment,
        PersonId person,
        CourseId course,
        CourseVersionId version,
        int cycle,
        @Nullable UnitId team,
        Instant at) {}
