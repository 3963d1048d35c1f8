package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.muadam.course.Courses;
import vn.muadam.course.SkillGroup;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.VietnameseText;

/** Finds the courses that somebody can learn: those assigned to them, those they began, and whatever is offered. */
@Stateless
public class CatalogueService {

    @Inject
    private Assignments assignments;

    @Inject
    private LearningRepository learning;

    @Inject
    private Courses courses;

    @Inject
    private SignedInUser user;

    /** What of the catalogue fits; assignments that the person still lacks are created on the way. */
    @RolesAllowed("LEARNER")
    public Catalogue search(CatalogueQuery query) {
        assignments.assignFor(user.id());
        List<CatalogueCourse> all = learning.findCourses(user.id()).stream()
                .map(course -> new CatalogueCourse(course, courses.getVersion(course.version())))
                .toList();
        Set<String> words = VietnameseText.words(query.words());
        List<CatalogueCourse> found = all.stream()
                .filter(each -> each.fits(query))
                .filter(each -> courses.isFoundBy(each.version().getId(), words))
                .toList();
        return new Catalogue(found, groupsOf(all));
    }

    private static Set<SkillGroup> groupsOf(List<CatalogueCourse> courses) {
        return courses.stream()
                .map(each -> each.version().getSkillGroup())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SkillGroup.class)));
    }
}
