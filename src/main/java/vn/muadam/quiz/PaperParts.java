package vn.muadam.quiz;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a question shows to be answered: options to tick, or fields to fill in. Nothing in it tells what is right. */
record PaperParts(List<PaperOption> options, List<PaperField> fields) {

    static PaperParts of(QuestionVersion question, Response response) {
        return question.getInteraction().accept(new Builder(response));
    }

    private static PaperParts fields(int count, IntFunction<PaperField> field) {
        return new PaperParts(
                List.of(), IntStream.range(0, count).mapToObj(field).toList());
    }

    /** Lays out one question. */
    private record Builder(Response response) implements Interaction.Visitor<PaperParts> {

        @Override
        public PaperParts choice(Interaction.Choice choice) {
            List<PaperOption> options = response.order().stream()
                    .map(number -> new PaperOption(
                            number,
                            choice.options().get(number).getHtml(),
                            response.values().contains(number.toString())))
                    .toList();
            return new PaperParts(options, List.of());
        }

        @Override
        public PaperParts matching(Interaction.Matching matching) {
            List<PaperField.PaperChoice> answers = response.order().stream()
                    .map(number -> new PaperField.PaperChoice(
                            number.toString(), matching.answers().get(number)))
                    .toList();
            return fields(
                    matching.premises().size(),
                    place -> listed(place, matching.premises().get(place).html(), answers));
        }

        @Override
        public PaperParts ordering(Interaction.Ordering ordering) {
            List<PaperField.PaperChoice> places = IntStream.rangeClosed(
                            1, ordering.items().size())
                    .mapToObj(Integer::toString)
                    .map(number -> new PaperField.PaperChoice(number, number))
                    .toList();
            return fields(
                    ordering.items().size(),
                    place -> listed(
                            place,
                            ordering.items().get(response.order().get(place)).html(),
                            places));
        }

        @Override
        public PaperParts shortAnswer(Interaction.ShortAnswer shortAnswer) {
            return fields(1, place -> typed(place, "", PaperField.Input.TEXT));
        }

        @Override
        public PaperParts numerical(Interaction.Numerical numerical) {
            return fields(1, place -> typed(place, "", PaperField.Input.NUMBER));
        }

        @Override
        public PaperParts blanks(Interaction.Blanks blanks) {
            return fields(blanks.gaps().size(), place -> typed(place, "(" + (place + 1) + ")", PaperField.Input.TEXT));
        }

        @Override
        public PaperParts essay(Interaction.Essay essay) {
            return fields(
                    1,
                    place -> new PaperField(
                            1, "", PaperField.Input.ESSAY, List.of(), essay.mostCharacters(), response.value(place)));
        }

        @Override
        public PaperParts photo(Interaction.Photo photo) {
            return fields(
                    1, place -> new PaperField(1, "", PaperField.Input.PHOTO, List.of(), 0, response.value(place)));
        }

        private PaperField listed(int place, String label, List<PaperField.PaperChoice> choices) {
            return new PaperField(place + 1, label, PaperField.Input.LIST, choices, 0, response.value(place));
        }

        private PaperField typed(int place, String label, PaperField.Input input) {
            return new PaperField(
                    place + 1, label, input, List.of(), ResponseCheck.LONGEST_TEXT, response.value(place));
        }
    }
}
