package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.SkillGroup;

/**
 * What somebody looks for among the courses.
 *
 * @param words beginnings of words, with or without marks; empty for whatever there is
 * @param group null for every group of skills
 * @param standing null for however they stand
 */
public record CatalogueQuery(
        String words, @Nullable SkillGroup group, @Nullable CourseStanding standing) {

    public boolean isEverything() {
        return words.isBlank() && group == null && standing == null;
    }
}
