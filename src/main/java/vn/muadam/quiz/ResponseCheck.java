package vn.muadam.quiz;

import java.util.List;
import java.util.function.Predicate;

/** Whether values could be an answer to the question as it stood before the learner; right or wrong is not asked. */
record ResponseCheck(Response response) implements Interaction.Visitor<Boolean> {

    static final int LONGEST_TEXT = 200;

    static boolean isPossible(QuestionVersion question, Response response) {
        return question.getInteraction().accept(new ResponseCheck(response));
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
