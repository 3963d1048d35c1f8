package vn.muadam.quiz;

import java.util.List;
import java.util.function.Predicate;

/** Whether values could be an answer to the question as it stood before the learner; right or wrong is not asked. */
record ResponseCheck(Response response) implements Interaction.Visitor<Boolean> {

    static final int LONGEST_TEXT = 200;

    static boolean isPossible(QuestionVersion question, Response response) {
        return question.getInteraction().accept(new ResponseCheck(response));
    }

    /**
     * Lets through what could be an answer.
     *
     * @throws AnswerTooLongException when it is a text that could be one if it were shorter
     * @throws InvalidResponseException when it could be none
     */
    static void requirePossible(QuestionVersion question, Response response) {
        if (question.getInteraction() instanceof Interaction.Essay essay) {
            int length = response.values().stream().mapToInt(String::length).sum();
            if (length > essay.mostCharacters()) {
                throw new AnswerTooLongException(essay.mostCharacters(), length);
            }
        }
        if (!isPossible(question, response)) {
            throw new InvalidResponseException();
        }
    }

    @Override
    public Boolean choice(Interaction.Choice choice) {
        List<String> offered = response.order().stream().map(String::valueOf).toList();
        return offered.containsAll(response.values())
                && response.values().stream().distinct().count()
                        == response.values().size()
                && (choice.several() || response.values().size() <= 1);
    }

    @Override
    public Boolean matching(Interaction.Matching matching) {
        return each(
                matching.premises().size(),
                value -> isNumber(value, 0, matching.answers().size() - 1));
    }

    @Override
    public Boolean ordering(Interaction.Ordering ordering) {
        return each(
                ordering.items().size(),
                value -> isNumber(value, 1, ordering.items().size()));
    }

    @Override
    public Boolean shortAnswer(Interaction.ShortAnswer shortAnswer) {
        return each(1, ResponseCheck::isText);
    }

    @Override
    public Boolean numerical(Interaction.Numerical numerical) {
        return each(1, ResponseCheck::isText);
    }

    @Override
    public Boolean blanks(Interaction.Blanks blanks) {
        return each(blanks.gaps().size(), ResponseCheck::isText);
    }

    @Override
    public Boolean essay(Interaction.Essay essay) {
        return each(
                1,
                value -> value.length() <= essay.mostCharacters()
                        && value.codePoints().noneMatch(ResponseCheck::isStray));
    }

    /** Whether the photograph is there is asked where it is kept. */
    @Override
    public Boolean photo(Interaction.Photo photo) {
        return each(1, AnswerPhoto::isKey);
    }

    /** Lines and tabs are part of a text; what else controls a screen is not. */
    private static boolean isStray(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    private boolean each(int most, Predicate<String> possible) {
        return response.values().size() <= most
                && response.values().stream().allMatch(value -> value.isEmpty() || possible.test(value));
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("\\d{1,3}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isText(String value) {
        return value.length() <= LONGEST_TEXT && value.codePoints().noneMatch(Character::isISOControl);
    }
}
