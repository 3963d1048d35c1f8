package vn.muadam.enrolment;

import vn.muadam.course.CourseVersion;

/** A course of the catalogue: what it says of itself, and how it stands for the learner. */
public record CatalogueCourse(LearnerCourse course, CourseVersion version) {

    boolean fits(CatalogueQuery query) {
        return (query.group() == null || query.group() == version.getSkillGroup())
                && (query.standing() == null || query.standing().fits(course));
    }
}
