package vn.muadam.quiz;

import org.jspecify.annotations.Nullable;

/**
 * What a question that a person marks has instead of options, as it was read.
 *
 * @param mostCharacters how long a text may be; 0 where a photograph is asked for
 * @param modelHtml what a good answer says; null where the author gives none
 */
public record JudgedTerms(int mostCharacters, @Nullable String modelHtml, Rubric rubric) {

    public static final int FEWEST_CHARACTERS = 50;
    public static final int USUAL_CHARACTERS = 3000;
    public static final int MOST_CHARACTERS = 10_000;
}
