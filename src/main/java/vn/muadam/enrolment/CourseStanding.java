package vn.muadam.enrolment;

/** How a course may stand for a learner, as far as a catalogue tells them apart. */
public enum CourseStanding {
    REQUIRED,
    VOLUNTARY,
    IN_PROGRESS,
    COMPLETED;

    boolean fits(LearnerCourse course) {
        return switch (this) {
            case REQUIRED -> course.isRequired();
            case VOLUNTARY -> !course.isRequired();
            case IN_PROGRESS -> course.isInProgress();
            case COMPLETED -> course.isCompleted();
        };
    }
}
