package vn.muadam.quiz;

import java.util.List;

/**
 * What the values of an answer stand for, without what is right. Many are numbers of something that stood on the page, so
 * answers can be marked by the key of another version only where the same stands there.
 */
final class AnswerShape implements Interaction.Visitor<List<Object>> {

    private AnswerShape() {}

    /** What a person marks has no key, so that no other version's could be taken instead. */
    static boolean isSame(QuestionVersion one, QuestionVersion other) {
        return one.getKind() == other.getKind()
                && !one.isMarkedByHand()
                && one.getInteraction()
                        .accept(new AnswerShape())
                        .equals(other.getInteraction().accept(new AnswerShape()));
    }

    @Override
    public List<Object> choice(Interaction.Choice choice) {
        return List.copyOf(
                choice.options().stream().map(QuestionOption::getHtml).toList());
    }

    @Override
    public List<Object> matching(Interaction.Matching matching) {
        return List.of(
                matching.premises().stream()
                        .map(Interaction.Matching.Premise::html)
                        .toList(),
                matching.answers());
    }

    @Override
    public List<Object> ordering(Interaction.Ordering ordering) {
        return List.copyOf(
                ordering.items().stream().map(Interaction.Ordering.Item::html).toList());
    }

    @Override
    public List<Object> shortAnswer(Interaction.ShortAnswer shortAnswer) {
        return List.of();
    }

    @Override
    public List<Object> numerical(Interaction.Numerical numerical) {
        return List.of();
    }

    @Override
    public List<Object> blanks(Interaction.Blanks blanks) {
        return List.of(blanks.gaps().size());
    }

    @Override
    public List<Object> photo(Interaction.Photo photo) {
        return List.of();
    }

    @Override
    public List<Object> essay(Interaction.Essay essay) {
        return List.of();
    }
}
