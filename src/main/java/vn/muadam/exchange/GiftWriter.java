package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.Interaction;
import vn.muadam.quiz.QuestionKind;
import vn.muadam.quiz.QuestionOption;
import vn.muadam.quiz.QuestionVersion;
import vn.muadam.quiz.Rubric;

/**
 * Writes questions of a bank as GIFT, so that our reader gets the same questions from it again, and Moodle the nearest that
 * it has. Texts are HTML by then, and marked as such.
 */
final class GiftWriter {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private GiftWriter() {}

    /** One question with the comment line above it, and the category it belongs to. */
    static String write(String key, QuestionVersion question) {
        StringBuilder gift = new StringBuilder();
        gift.append("$CATEGORY: ").append(question.getCategory()).append("\n\n");
        gift.append("// [id:").append(key).append(']');
        question.getTags().forEach(tag -> gift.append(" [tag:").append(tag).append(']'));
        if (question.getDifficulty() != null) {
            gift.append(" [difficulty:").append(question.getDifficulty()).append(']');
        }
        if (!question.isShuffleOptions() && question.getKind() != QuestionKind.TRUE_FALSE) {
            gift.append(" [shuffle:no]");
        }
        if (question.isFoldMarks()) {
            gift.append(" [fold:yes]");
        }
        if (question.getKind() == QuestionKind.ORDERING || question.getKind() == QuestionKind.BLANKS) {
            gift.append(" [type:")
                    .append(question.getKind().name().toLowerCase(Locale.ROOT))
                    .append(']');
        }
        if (question.getInteraction() instanceof Interaction.Judged judged) {
            gift.append(terms(question.getKind(), judged));
        }
        gift.append("\n::").append(escaped(question.getName())).append("::[html]");
        gift.append(escaped(GapMarks.written(question.getStemHtml()))).append('{');
        gift.append(question.getInteraction().accept(new Answers(question.getKind())));
        if (question.getFeedbackHtml() != null) {
            gift.append("####").append(escaped(question.getFeedbackHtml())).append('\n');
        }
        return gift.append("}\n").toString();
    }

    /** How long it may be and by which criteria it is marked, for the comment line. */
    private static String terms(QuestionKind kind, Interaction.Judged judged) {
        StringBuilder terms = new StringBuilder();
        if (kind == QuestionKind.PHOTO || judged.modelHtml() != null) {
            terms.append(" [type:").append(kind.name().toLowerCase(Locale.ROOT)).append(']');
        }
        if (judged instanceof Interaction.Essay essay) {
            terms.append(" [limit:").append(essay.mostCharacters()).append(']');
        }
        for (Rubric.Criterion criterion : judged.rubric().criteria()) {
            terms.append("\n// [criterion:").append(criterion.name()).append(']');
            for (Rubric.Level level : criterion.levels()) {
                String points = level.points().stripTrailingZeros().toPlainString();
                terms.append(" [level:")
                        .append(points)
                        .append(' ')
                        .append(level.text())
                        .append(']');
            }
        }
        return terms.toString();
    }

    /** Every sign that means something to a reader of GIFT is a plain one. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replaceAll("([~=#{}:])", "\\\\$1").replace("\n", "\\n");
    }

    private static String weight(BigDecimal weight) {
        return "%" + weight.stripTrailingZeros().toPlainString() + "%";
    }

    private static String feedback(@Nullable String html) {
        return html == null ? "" : "#" + escaped(html);
    }

    private static String lines(List<String> answers) {
        return answers.stream().map(answer -> answer + "\n").collect(Collectors.joining("", "\n", ""));
    }

    /** Writes what stands between the braces. */
    private record Answers(QuestionKind kind) implements Interaction.Visitor<String> {

        @Override
        public String choice(Interaction.Choice choice) {
            return kind == QuestionKind.TRUE_FALSE
                    ? statement(choice.options())
                    : lines(choice.options().stream()
                            .map(option -> option(choice, option))
                            .toList());
        }

        private static String statement(List<QuestionOption> verdicts) {
            boolean right = verdicts.get(0).isRight();
            QuestionOption ifRight = verdicts.get(right ? 0 : 1);
            QuestionOption ifWrong = verdicts.get(right ? 1 : 0);
            return (right ? "T" : "F") + feedback(ifWrong.getFeedbackHtml()) + feedback(ifRight.getFeedbackHtml());
        }

        private static String option(Interaction.Choice choice, QuestionOption option) {
            boolean right = !choice.several() && option.getWeight().compareTo(FULL) == 0;
            boolean wrong = !choice.several() && option.getWeight().signum() == 0;
            String sign = right ? "=" : wrong ? "~" : "~" + weight(option.getWeight());
            return sign + escaped(option.getHtml()) + feedback(option.getFeedbackHtml());
        }

        @Override
        public String matching(Interaction.Matching matching) {
            List<String> pairs = new ArrayList<>(matching.premises().stream()
                    .map(premise -> "=" + escaped(premise.html()) + " -> "
                            + escaped(matching.answers().get(premise.answer())))
                    .toList());
            IntStream.range(0, matching.answers().size())
                    .filter(answer -> matching.premises().stream().noneMatch(premise -> premise.answer() == answer))
                    .forEach(answer ->
                            pairs.add("= -> " + escaped(matching.answers().get(answer))));
            return lines(pairs);
        }

        @Override
        public String ordering(Interaction.Ordering ordering) {
            return lines(ordering.inOrder().stream()
                    .map(item -> "=" + escaped(item.html()))
                    .toList());
        }

        @Override
        public String shortAnswer(Interaction.ShortAnswer shortAnswer) {
            return lines(shortAnswer.accepted().stream()
                    .map(one -> "=" + weight(one.weight()) + escaped(one.text()) + feedback(one.feedbackHtml()))
                    .toList());
        }

        @Override
        public String numerical(Interaction.Numerical numerical) {
            return "#"
                    + lines(numerical.accepted().stream()
                            .map(range ->
                                    "=" + weight(range.weight()) + range.from().toPlainString() + ".."
                                            + range.to().toPlainString() + feedback(range.feedbackHtml()))
                            .toList());
        }

        @Override
        public String essay(Interaction.Essay essay) {
            return model(essay);
        }

        @Override
        public String photo(Interaction.Photo photo) {
            return model(photo);
        }

        private static String model(Interaction.Judged judged) {
            return judged.modelHtml() == null ? "" : "\n=" + escaped(judged.modelHtml()) + "\n";
        }

        @Override
        public String blanks(Interaction.Blanks blanks) {
            List<String> lines = new ArrayList<>();
            for (int gap = 0; gap < blanks.gaps().size(); gap++) {
                for (Interaction.ShortAnswer.Accepted one :
                        blanks.gaps().get(gap).accepted()) {
                    lines.add("=" + (gap + 1) + " -> " + escaped(one.text()));
                }
            }
            return lines(lines);
        }
    }
}
