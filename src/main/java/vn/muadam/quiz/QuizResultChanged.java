package vn.muadam.quiz;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * An attempt was graded and the person's result of that quiz stands anew; fired in the transaction of the grading.
 *
 * @param team the team that the enrolment was frozen with, or null
 */
public record QuizResultChanged(
        PersonId person, CourseId course, @Nullable UnitId team) {}
