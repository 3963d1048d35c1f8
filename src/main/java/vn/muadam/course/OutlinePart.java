package vn.muadam.course;

import java.util.List;

/** A section of a course version with what stands under it. */
public record OutlinePart(CourseSection section, List<Activity> activities) {

    static List<OutlinePart> of(List<CourseSection> sections, List<Activity> activities) {
        return sections.stream()
                .map(section -> new OutlinePart(section, in(section, activities)))
                .toList();
    }

    private static List<Activity> in(CourseSection section, List<Activity> activities) {
        return activities.stream()
                .filter(activity -> activity.getSectionId().equals(section.getId()))
                .toList();
    }
}
