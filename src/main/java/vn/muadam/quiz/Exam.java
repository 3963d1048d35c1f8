package vn.muadam.quiz;

import vn.muadam.organisation.Unit;

/**
 * A quiz of a published course whose results wait until somebody releases them, as it stands in one of one's own units.
 *
 * @param results how many people there have handed it in
 * @param released whether their results may be seen
 */
public record Exam(
        String courseKey,
        String courseTitle,
        String quizKey,
        String quizTitle,
        Unit unit,
        int results,
        boolean released) {}
