package vn.muadam.quiz;

/**
 * An override in a list.
 *
 * @param fullName of the person for whom it is; empty for a unit
 * @param unitName of the unit for which it is, or that keeps the person's record
 * @param own whether it is in one's own units, so that one may end it; else it comes from above
 */
public record OverrideLine(
        QuizOverride override,
        String courseTitle,
        String quizTitle,
        String fullName,
        String unitName,
        String givenByName,
        boolean own) {}
