package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Lesson;

/**
 * A lesson that the learner has just opened, with the way from here.
 *
 * @param step the lesson itself, as it stands after the opening
 * @param toMark whether the learner has still to say that they are done with it
 * @param next null where nothing required is left
 */
public record OpenedLesson(
        String courseKey,
        CourseVersion version,
        Lesson lesson,
        Step step,
        boolean toMark,
        Journey journey,
        @Nullable Step previous,
        @Nullable Step next,
        @Nullable Step practice) {}
