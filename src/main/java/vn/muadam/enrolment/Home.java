package vn.muadam.enrolment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner finds on coming back: the one course to go on with, everything compulsory, the team, who helps.
 *
 * @param now the course to go on with, or the one completed last; null where there is none
 * @param journey the way through that course; null with it
 */
public record Home(
        String givenName,
        @Nullable String formOfAddress,
        @Nullable LearnerCourse now,
        @Nullable Journey journey,
        List<LearnerCourse> courses,
        @Nullable TeamLine team,
        @Nullable Helper helper) {

    public Home {
        courses = List.copyOf(courses);
    }

    public List<LearnerCourse> required() {
        return courses.stream().filter(LearnerCourse::isRequired).toList();
    }

    public List<LearnerCourse> voluntary() {
        return courses.stream().filter(course -> !course.isRequired()).toList();
    }

    /** What was begun goes before what is due, what is due before what is done. */
    static @Nullable LearnerCourse choose(List<LearnerCourse> courses) {
        return courses.stream()
                .filter(LearnerCourse::isInProgress)
                .max(Comparator.comparing(LearnerCourse::lastSeenAt))
                .or(() -> courses.stream().filter(LearnerCourse::isWaiting).findFirst())
                .or(() -> courses.stream()
                        .filter(LearnerCourse::isCompleted)
                        .max(Comparator.comparing(LearnerCourse::completedAt)))
                .orElse(null);
    }
}
