package vn.muadam.enrolment;

import vn.muadam.course.CourseId;
import vn.muadam.organisation.UnitId;

/**
 * How far a team is with a course, as the roll-up says: people who must learn it, who began, who completed it.
 *
 * <p>Each fact counts for the team of its own day, so after a move the three may speak of slightly different people.
 */
public record TeamCourseProgress(UnitId team, CourseId course, int assigned, int started, int completed) {}
