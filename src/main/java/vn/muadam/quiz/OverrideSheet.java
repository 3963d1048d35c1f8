package vn.muadam.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Unit;

/**
 * What somebody sees who is about to give an override: for whom, and what holds without it.
 *
 * @param quizTitle as the published version calls it
 * @param target the person or the unit by name
 * @param own the terms of the course itself
 * @param current what holds for just this person or unit already; null for nothing
 * @param teams the teams of a commune, for one of which it may be instead
 */
public record OverrideSheet(
        String courseTitle,
        String quizTitle,
        String target,
        QuizTerms own,
        @Nullable QuizOverride current,
        List<Unit> teams) {

    public OverrideSheet {
        teams = List.copyOf(teams);
    }
}
