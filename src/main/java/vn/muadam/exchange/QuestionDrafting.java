package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.JudgedTerms;
import vn.muadam.quiz.OptionDraft;
import vn.muadam.quiz.QuestionDraft;
import vn.muadam.quiz.QuestionKind;
import vn.muadam.shared.Messages;

/** Turns the questions of a package into those of a question bank, their texts rendered. */
final class QuestionDrafting {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final PackageTexts texts;
    private final Messages words;

    QuestionDrafting(PackageTexts texts, Locale language) {
        this.texts = texts;
        this.words = Messages.of(QuestionDrafting.class, language);
    }

    QuestionDraft draft(GiftQuestion question) {
        Answers answers = question.answers().accept(new Drafter());
        return new QuestionDraft(
                question.key(),
                answers.kind(),
                question.category(),
                question.tags(),
                question.difficulty().orElse(null),
                question.shuffle() && answers.kind() != QuestionKind.TRUE_FALSE,
                answers.fold(),
                question.name(),
                GapMarks.shown(texts.inline(question.stem()), answers.kind()),
                texts.inline(question.generalFeedback()),
                answers.options(),
                answers.judged());
    }

    /** The kind of a question, and what it has instead of options. */
    private record Answers(
            QuestionKind kind,
            boolean fold,
            List<OptionDraft> options,
            @Nullable JudgedTerms judged) {

        Answers(QuestionKind kind, boolean fold, List<OptionDraft> options) {
            this(kind, fold, options, null);
        }

        static Answers of(QuestionKind kind, Stream<OptionDraft> options) {
            return new Answers(kind, false, options.toList());
        }
    }

    /** Turns each kind of answers into options. */
    private final class Drafter implements GiftAnswers.Visitor<Answers> {

        @Override
        public Answers choice(GiftAnswers.Choice choice) {
            return Answers.of(
                    choice.several() ? QuestionKind.MULTIPLE : QuestionKind.SINGLE,
                    choice.options().stream().map(this::option));
        }

        private OptionDraft option(GiftAnswers.Option option) {
            return new OptionDraft(texts.inline(option.text()), option.weight(), texts.inline(option.feedback()));
        }

        @Override
        public Answers trueFalse(GiftAnswers.TrueFalse statement) {
            return Answers.of(
                    QuestionKind.TRUE_FALSE,
                    Stream.of(
                            verdict("question.label.true", statement.right(), statement),
                            verdict("question.label.false", !statement.right(), statement)));
        }

        private OptionDraft verdict(String label, boolean right, GiftAnswers.TrueFalse statement) {
            Optional<GiftText> feedback = right ? statement.ifRight() : statement.ifWrong();
            return new OptionDraft(words.text(label), right ? FULL : BigDecimal.ZERO, texts.inline(feedback));
        }

        @Override
        public Answers matching(GiftAnswers.Matching matching) {
            return Answers.of(
                    QuestionKind.MATCHING,
                    matching.pairs().stream().map(pair -> OptionDraft.pair(texts.inline(pair.left()), pair.right())));
        }

        @Override
        public Answers ordering(GiftAnswers.Ordering ordering) {
            return Answers.of(
                    QuestionKind.ORDERING,
                    ordering.items().stream().map(item -> OptionDraft.item(texts.inline(item.text()))));
        }

        @Override
        public Answers shortAnswer(GiftAnswers.ShortAnswer shortAnswer) {
            return new Answers(
                    QuestionKind.SHORT_ANSWER,
                    shortAnswer.fold(),
                    shortAnswer.accepted().stream()
                            .map(one -> OptionDraft.accepted(
                                    one.text().text(), one.weight(), texts.inline(one.feedback()), null))
                            .toList());
        }

        @Override
        public Answers numeric(GiftAnswers.Numeric numeric) {
            return Answers.of(
                    QuestionKind.NUMERICAL,
                    numeric.accepted().stream()
                            .map(range -> OptionDraft.range(
                                    range.from(), range.to(), range.weight(), texts.inline(range.feedback()))));
        }

        @Override
        public Answers blanks(GiftAnswers.Blanks blanks) {
            return new Answers(
                    QuestionKind.BLANKS,
                    blanks.fold(),
                    blanks.gaps().stream()
                            .sorted(Comparator.comparingInt(GiftAnswers.Blanks.Gap::number))
                            .map(gap -> OptionDraft.accepted(gap.text(), FULL, null, gap.number()))
                            .toList());
        }

        @Override
        public Answers photo(GiftAnswers.Photo photo) {
            return new Answers(
                    QuestionKind.PHOTO,
                    false,
                    List.of(),
                    new JudgedTerms(0, texts.inline(photo.model()), photo.rubric()));
        }

        @Override
        public Answers essay(GiftAnswers.Essay essay) {
            return new Answers(
                    QuestionKind.ESSAY,
                    false,
                    List.of(),
                    new JudgedTerms(essay.limit(), texts.inline(essay.model()), essay.rubric()));
        }
    }
}
