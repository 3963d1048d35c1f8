package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks one question: that it can be marked, that every option teaches something, that none gives itself away. */
final class QuestionChecks {

    private static final Set<String> MOODLE_WEIGHTS = Set.of(
            "100",
            "90",
            "83.33333",
            "80",
            "75",
            "70",
            "66.66667",
            "60",
            "50",
            "40",
            "33.33333",
            "30",
            "25",
            "20",
            "16.66667",
            "14.28571",
            "12.5",
            "11.11111",
            "10",
            "5",
            "0");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");
    private static final double MOST_UNEVEN = 1.3;
    private static final int EVEN_ENOUGH = 12;
    private static final Pattern ALL_ABOVE = Pattern.compile("(?iu)"
            + "(tất cả|cả (hai|ba|bốn|\\d)|không) (các |có )?(đáp án|phương án|lựa chọn|ý|câu)( nào)?( ở)? (trên|đúng|đều).*"
            + "|tất cả (đều|các ý|những điều) .*(đúng|sai|trên).*|cả [a-d](,? [a-d])*,? và [a-d]( .*)?"
            + "|(all|none|both) of the above.*");

    private final GiftQuestion question;
    private final FileFaults faults;

    private QuestionChecks(GiftQuestion question, FileFaults faults) {
        this.question = question;
        this.faults = faults;
    }

    static void check(GiftQuestion question, FileFaults faults) {
        QuestionChecks checks = new QuestionChecks(question, faults);
        if (question.answers() instanceof GiftAnswers.Choice choice) {
            checks.checkChoice(choice);
        } else if (question.answers() instanceof GiftAnswers.TrueFalse statement) {
            checks.checkTrueFalse(statement);
        } else if (question.answers() instanceof GiftAnswers.ShortAnswer typed) {
            checks.checkWeights(typed.accepted());
            checks.checkRight(typed.accepted().stream().anyMatch(GiftAnswers.Option::isRight));
        } else if (question.answers() instanceof GiftAnswers.Numeric number) {
            checks.checkRight(
                    number.accepted().stream().anyMatch(range -> range.weight().signum() > 0));
        }
        checks.checkMarkup();
    }

    private void checkChoice(GiftAnswers.Choice choice) {
        checkWeights(choice.options());
        checkRight(choice.options().stream().anyMatch(GiftAnswers.Option::isRight));
        if (choice.several()) {
            checkSum(choice.options());
        }
        if (choice.options().size() < 2) {
            faults.add(question.at(), "fault.gift-syntax.one-option");
        }
        checkFeedback(choice.options());
        checkTexts(choice.options());
        checkLengths(choice.options());
    }

    private void checkRight(boolean present) {
        if (!present) {
            faults.add(question.at(), "fault.right-missing");
        }
    }

    private void checkWeights(List<GiftAnswers.Option> options) {
        for (GiftAnswers.Option option : options) {
            String weight = option.weight().abs().stripTrailingZeros().toPlainString();
            if (!MOODLE_WEIGHTS.contains(weight)) {
                faults.add(
                        option.at(), "fault.weight-bad.value", option.weight().toPlainString());
            }
        }
    }

    private void checkSum(List<GiftAnswers.Option> options) {
        BigDecimal sum = options.stream()
                .filter(GiftAnswers.Option::isRight)
                .map(GiftAnswers.Option::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() > 0 && sum.subtract(ALL).abs().compareTo(ROUNDING) > 0) {
            faults.add(
                    question.at(),
                    "fault.weight-bad.sum",
                    sum.stripTrailingZeros().toPlainString());
        }
    }

    private void checkFeedback(List<GiftAnswers.Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).feedback().isEmpty()) {
                faults.add(options.get(i).at(), "fault.feedback-missing", i + 1);
            }
        }
    }

    private void checkTrueFalse(GiftAnswers.TrueFalse statement) {
        if (statement.ifWrong().isEmpty() || statement.ifRight().isEmpty()) {
            faults.add(question.at(), "fault.feedback-missing.true-false", "{T#…#…}");
        }
    }

    private void checkTexts(List<GiftAnswers.Option> options) {
        Set<String> seen = new HashSet<>();
        for (GiftAnswers.Option option : options) {
            String text = option.text().text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (!text.isEmpty() && !seen.add(text)) {
                faults.add(option.at(), "fault.option-same", option.text().text());
            }
            if (ALL_ABOVE.matcher(text).matches()) {
                faults.add(option.at(), "fault.option-all-above", option.text().text());
            }
        }
    }

    private void checkLengths(List<GiftAnswers.Option> options) {
        Comparator<GiftAnswers.Option> byLength =
                Comparator.comparingInt(option -> option.text().length());
        GiftAnswers.Option longest = Collections.max(options, byLength);
        int length = longest.text().length();
        int shortest = Collections.min(options, byLength).text().length();
        if (length > MOST_UNEVEN * shortest && length - shortest > EVEN_ENOUGH) {
            faults.add(longest.at(), "fault.length-uneven", length, shortest);
        }
    }

    /** Raw HTML in Markdown is refused in questions as in lessons. */
    private void checkMarkup() {
        checkMarkup(question.stem(), question.at());
        question.generalFeedback().ifPresent(text -> checkMarkup(text, question.at()));
        if (question.answers() instanceof GiftAnswers.Essay essay) {
            essay.model().ifPresent(text -> checkMarkup(text, question.at()));
        } else if (question.answers() instanceof GiftAnswers.Photo photo) {
            photo.model().ifPresent(text -> checkMarkup(text, question.at()));
        }
        if (question.answers() instanceof GiftAnswers.Choice choice) {
            for (GiftAnswers.Option option : choice.options()) {
                checkMarkup(option.text(), option.at());
                option.feedback().ifPresent(text -> checkMarkup(text, option.at()));
            }
        }
    }

    private void checkMarkup(GiftText text, Position at) {
        if (text.format() == GiftText.Format.MARKDOWN && MarkupChecks.holdsHtml(text.text())) {
            faults.add(at, "fault.html-raw");
        }
    }
}
