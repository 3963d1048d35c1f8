package vn.muadam.quiz;

import java.util.List;

/**
 * What the values of an answer stand for, without what is right: answers to a question can be marked by the key of another
 * version of it whose shape is the same.
 */
final class AnswerShape implements Interaction.Visitor<List<Object>> {

    private AnswerShape() {}

    static boolean isSame(QuestionVersion one, QuestionVersion other) {
        return one.getInteraction()
                .accept(new AnswerShape())
                .equals(other.getInteraction().accept(new AnswerShape()));
    }

    @Override
    public List<Object> choice(Interaction.Choice choice) {
        return List.of("choice", choice.several(), choice.options().size());
    }

    @Override
    public List<Object> matching(Interaction.Matching matching) {
        return List.of("matching", matching.premises().size(), matching.answers());
    }

    @Override
    public List<Object> ordering(Interaction.Ordering ordering) {
        return List.of("ordering", ordering.items().size());
    }

    @Override
    public List<Object> shortAnswer(Interaction.ShortAnswer shortAnswer) {
        return List.of("text");
    }

    @Override
    public List<Object> numerical(Interaction.Numerical numerical) {
        return List.of("number");
    }

    @Override
    public List<Object> blanks(Interaction.Blanks blanks) {
        return List.of("blanks", blanks.gaps().size());
    }
}
