package vn.muadam.enrolment;

import java.util.List;
import java.util.Set;
import vn.muadam.course.SkillGroup;

/**
 * What a learner has found among the courses.
 *
 * @param found what must be learnt first, the most urgent on top
 * @param groups the groups of skills that there are courses of, found or not
 */
public record Catalogue(List<CatalogueCourse> found, Set<SkillGroup> groups) {

    public Catalogue {
        found = List.copyOf(found);
    }
}
