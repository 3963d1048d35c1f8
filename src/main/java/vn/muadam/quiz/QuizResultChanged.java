package vn.muadam.quiz;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A learner's result in a quiz was set or has changed; fired in the transaction of the marking.
 *
 * @param team the team that counts the person, or null
 */
public record QuizResultChanged(
        PersonId person, CourseId course, @Nullable UnitId team) {}
