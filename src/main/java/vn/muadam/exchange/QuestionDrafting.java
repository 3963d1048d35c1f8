package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        GiftAnswers answers = question.answers();
        boolean statement = answers instanceof GiftAnswers.TrueFalse;
        return new QuestionDraft(
                question.key(),
                kind(answers),
                question.category(),
                question.tags(),
                question.difficulty().orElse(null),
                question.shuffle() && !statement,
                question.name(),
                texts.inline(question.stem()),
                texts.inline(question.generalFeedback()),
                options(answers));
    }

    private static QuestionKind kind(GiftAnswers answers) {
        if (answers instanceof GiftAnswers.Choice choice) {
            return choice.several() ? QuestionKind.MULTIPLE : QuestionKind.SINGLE;
        }
        return QuestionKind.TRUE_FALSE;
    }

    private List<OptionDraft> options(GiftAnswers answers) {
        if (answers instanceof GiftAnswers.Choice choice) {
            return choice.options().stream().map(this::option).toList();
        } else if (answers instanceof GiftAnswers.TrueFalse statement) {
            return List.of(
                    verdict("question.label.true", statement.right(), statement),
                    verdict("question.label.false", !statement.right(), statement));
        }
        throw new IllegalArgumentException("KindChecks let through " + answers.getClass());
    }

    private OptionDraft option(GiftAnswers.Option option) {
        return new OptionDraft(texts.inline(option.text()), option.weight(), texts.inline(option.feedback()));
    }

    private OptionDraft verdict(String label, boolean right, GiftAnswers.TrueFalse statement) {
        Optional<GiftText> feedback = right ? statement.ifRight() : statement.ifWrong();
        return new OptionDraft(words.text(label), right ? FULL : BigDecimal.ZERO, texts.inline(feedback));
    }
}
