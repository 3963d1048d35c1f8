package vn.muadam.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A person whom a requirement reaches and who has no assignment for it yet.
 *
 * @param team the team that counts the person; null for an official
 * @param started whether they learn the course already, of their own will
 * @param completedAt when they completed it, or null
 */
record MissingAssignment(
        PersonId person,
        CourseId course,
        long requirementId,
        @Nullable UnitId team,
        @Nullable UnitId commune,
        @Nullable LocalDate dueOn,
        boolean started,
        @Nullable Instant completedAt) {}
