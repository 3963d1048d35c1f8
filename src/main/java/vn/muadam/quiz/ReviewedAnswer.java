package vn.muadam.quiz;

import com.samskivert.mustache.Escapers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An answer beside the right one, in lines of HTML to be read.
 *
 * @param given what was answered; empty for nothing
 * @param right what is wholly right; of several ways to say it one
 * @param feedback what the author says to what was answered
 */
record ReviewedAnswer(List<String> given, List<String> right, List<String> feedback) {

    private static final String BELONGS = " → ";
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    static ReviewedAnswer of(QuestionVersion question, Response response) {
        return question.getInteraction().accept(new Writer(response));
    }

    private static String text(String typed) {
        return Escapers.HTML.escape(typed);
    }

    /** Writes it down. */
    private record Writer(Response response) implements Interaction.Visitor<ReviewedAnswer> {

        @Override
        public ReviewedAnswer choice(Interaction.Choice choice) {
            Set<Integer> chosen = response.numbers();
            List<QuestionOption> given = choice.options().stream()
                    .filter(option -> chosen.contains(option.getNumber()))
                    .toList();
            return new ReviewedAnswer(
                    html(given.stream()),
                    html(choice.options().stream().filter(QuestionOption::isRight)),
                    given.stream()
                            .map(QuestionOption::getFeedbackHtml)
                            .filter(Objects::nonNull)
                            .toList());
        }

        private static List<String> html(Stream<QuestionOption> options) {
            return options.map(QuestionOption::getHtml).toList();
        }

        @Override
        public ReviewedAnswer matching(Interaction.Matching matching) {
            List<String> given = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (int place = 0; place < matching.premises().size(); place++) {
                Interaction.Matching.Premise premise = matching.premises().get(place);
                int answer = response.number(place);
                if (answer >= 0) {
                    given.add(premise.html() + BELONGS + text(matching.answers().get(answer)));
                }
                right.add(premise.html() + BELONGS + text(matching.answers().get(premise.answer())));
            }
            return new ReviewedAnswer(given, right, List.of());
        }

        @Override
        public ReviewedAnswer ordering(Interaction.Ordering ordering) {
            List<String> given = IntStream.range(0, ordering.items().size())
                    .filter(place -> response.number(place) > 0)
                    .boxed()
                    .sorted(Comparator.comparing(response::number))
                    .map(place -> response.value(place) + ". "
                            + ordering.items().get(response.order().get(place)).html())
                    .toList();
            List<String> right = ordering.inOrder().stream()
                    .map(item -> item.place() + ". " + item.html())
                    .toList();
            return new ReviewedAnswer(given, right, List.of());
        }

        @Override
        public ReviewedAnswer shortAnswer(Interaction.ShortAnswer shortAnswer) {
            return new ReviewedAnswer(
                    given(),
                    List.of(text(best(shortAnswer))),
                    feedback(Marker.accepted(shortAnswer, response.value(0))
                            .map(Interaction.ShortAnswer.Accepted::feedbackHtml)));
        }

        @Override
        public ReviewedAnswer numerical(Interaction.Numerical numerical) {
            Interaction.Numerical.Range right = numerical.accepted().stream()
                    .max(Comparator.comparing(Interaction.Numerical.Range::weight))
                    .orElseThrow();
            String words = right.from().compareTo(right.to()) == 0
                    ? number(right.from())
                    : number(right.from()) + " – " + number(right.to());
            return new ReviewedAnswer(
                    given(),
                    List.of(words),
                    feedback(Marker.accepted(numerical, response.value(0))
                            .map(Interaction.Numerical.Range::feedbackHtml)));
        }

        @Override
        public ReviewedAnswer blanks(Interaction.Blanks blanks) {
            List<String> given = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (int place = 0; place < blanks.gaps().size(); place++) {
                String number = "(" + (place + 1) + ") ";
                if (!response.value(place).isEmpty()) {
                    given.add(number + text(response.value(place)));
                }
                right.add(number + text(best(blanks.gaps().get(place))));
            }
            return new ReviewedAnswer(given, right, List.of());
        }

        /** The lines of the text as they were written. */
        @Override
        public ReviewedAnswer essay(Interaction.Essay essay) {
            List<String> lines = response.isGiven()
                    ? response.value(0)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(ReviewedAnswer::text)
                            .toList()
                    : List.of();
            return new ReviewedAnswer(
                    lines, Stream.ofNullable(essay.modelHtml()).toList(), List.of());
        }

        /** The photograph itself is shown by the page. */
        @Override
        public ReviewedAnswer photo(Interaction.Photo photo) {
            return new ReviewedAnswer(
                    List.of(), Stream.ofNullable(photo.modelHtml()).toList(), List.of());
        }

        private List<String> given() {
            return response.isGiven() ? List.of(text(response.value(0))) : List.of();
        }

        private static String best(Interaction.ShortAnswer shortAnswer) {
            return shortAnswer.accepted().stream()
                    .filter(one -> one.weight().compareTo(FULL) == 0)
                    .findFirst()
                    .orElseGet(() -> shortAnswer.accepted().get(0))
                    .text();
        }

        private static List<String> feedback(Optional<String> html) {
            return html.stream().toList();
        }

        /** As Vietnamese write it, with a comma. */
        private static String number(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString().replace('.', ',');
        }
    }
}
