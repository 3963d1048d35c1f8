package vn.muadam.quiz;

import org.jspecify.annotations.Nullable;

/**
 * What an essay question has instead of options, as it was read.
 *
 * @param mostCharacters how long an answer may be
 * @param modelHtml what a good answer says; null where the author gives none
 */
public record EssayTerms(int mostCharacters, @Nullable String modelHtml, Rubric rubric) {

    public static final int FEWEST_CHARACTERS = 50;
    public static final int USUAL_CHARACTERS = 3000;
    public static final int MOST_CHARACTERS = 10_000;
}
