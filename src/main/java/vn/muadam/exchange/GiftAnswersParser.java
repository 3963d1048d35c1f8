package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.quiz.JudgedTerms;

/** Reads what stands between the braces of a question, and tells by its signs which kind of question it is. */
final class GiftAnswersParser {

    private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?\\d{1,3}(?:\\.\\d{1,10})?)%");
    private static final Pattern BROKEN_WEIGHT = Pattern.compile("\\s*%");
    private static final Pattern TRUE_FALSE = Pattern.compile("(?i)(T|TRUE|F|FALSE)\\s*(#|$)");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final GiftSource source;
    private final GiftText.Format format;
    private final GiftAnnotations annotations;

    GiftAnswersParser(GiftSource source, GiftText.Format format, GiftAnnotations annotations) {
        this.source = source;
        this.format = format;
        this.annotations = annotations;
    }

    /** An option as it is written: its sign, its weight if it has one, and where its parts lie. */
    private record Written(char sign, Optional<BigDecimal> weight, int from, int feedback, int to, Position at) {}

    GiftAnswers parse(int from, int to) {
        int start = source.skipSpace(from, to);
        if (annotations.type() == GiftAnnotations.Type.PHOTO) {
            return photo(start, to);
        }
        if (start == to || annotations.type() == GiftAnnotations.Type.ESSAY) {
            return essay(start, to);
        }
        if (annotations.limit().isPresent() || annotations.rubric().hasCriteria()) {
            source.report(start, "fault.gift-syntax.no-essay");
        }
        if (source.text().charAt(start) == '#') {
            return new GiftNumbers(source, this).parse(start + 1, to);
        }
        Matcher trueFalse =
                TRUE_FALSE.matcher(source.text().substring(start, to).strip());
        if (trueFalse.lookingAt()) {
            return trueFalse(trueFalse.group(1), start, to);
        }
        return options(start, to);
    }

    /** What everyone reads in the end, after {@code ####}. Nothing else may follow it. */
    Optional<GiftText> generalFeedback(int from, int close) {
        if (from >= close) {
            return Optional.empty();
        }
        int stray = source.findUnescaped("~=", from, close);
        if (stray < close) {
            source.report(stray, "fault.gift-syntax.after-feedback");
        }
        return nonEmpty(from + 4, close);
    }

    private GiftAnswers.Essay essay(int start, int to) {
        return new GiftAnswers.Essay(
                annotations.limit().orElse(JudgedTerms.USUAL_CHARACTERS), model(start, to), annotations.rubric());
    }

    private GiftAnswers.Photo photo(int start, int to) {
        requireNone(annotations.limit().isPresent(), start, "fault.gift-syntax.no-essay");
        return new GiftAnswers.Photo(model(start, to), annotations.rubric());
    }

    /** The model answer is the one option, where there is one. */
    private Optional<GiftText> model(int start, int to) {
        List<GiftAnswers.Option> models = written(start, to).stream()
                .filter(one -> one.sign() == '=')
                .map(this::option)
                .toList();
        if (start < to && (models.size() != 1 || source.findUnescaped("~=", start, to) != start)) {
            source.report(start, "fault.gift-syntax.essay");
        }
        return models.stream().findFirst().map(GiftAnswers.Option::text);
    }

    private GiftAnswers trueFalse(String word, int start, int to) {
        boolean right = word.charAt(0) == 'T' || word.charAt(0) == 't';
        int first = source.findUnescaped("#", start, to);
        int second = first == to ? to : source.findUnescaped("#", first + 1, to);
        Optional<GiftText> ifWrong = first == to ? Optional.empty() : nonEmpty(first + 1, second);
        Optional<GiftText> ifRight = second == to ? Optional.empty() : nonEmpty(second + 1, to);
        return new GiftAnswers.TrueFalse(right, ifWrong, ifRight);
    }

    private GiftAnswers options(int start, int to) {
        if (source.findUnescaped("~=", start, to) != start) {
            source.report(start, "fault.gift-syntax.option-start");
        }
        List<Written> written = written(start, to);
        boolean anyWrong = written.stream().anyMatch(option -> option.sign() == '~');
        if (annotations.type() == GiftAnnotations.Type.ORDERING) {
            requireNone(anyWrong, start, "fault.gift-syntax.ordering");
            return new GiftAnswers.Ordering(written.stream().map(this::option).toList());
        }
        if (annotations.type() == GiftAnnotations.Type.BLANKS) {
            return blanks(written);
        }
        if (!anyWrong && !written.isEmpty() && written.stream().allMatch(this::isPair)) {
            return new GiftAnswers.Matching(written.stream().map(this::pair).toList());
        }
        List<GiftAnswers.Option> options = written.stream().map(this::option).toList();
        if (!anyWrong) {
            return new GiftAnswers.ShortAnswer(options, annotations.fold());
        }
        checkSigns(written);
        boolean several = written.stream().noneMatch(option -> option.sign() == '=');
        return new GiftAnswers.Choice(several, options);
    }

    private void requireNone(boolean any, int at, String fault) {
        if (any) {
            source.report(at, fault);
        }
    }

    private GiftAnswers blanks(List<Written> written) {
        List<GiftAnswers.Blanks.Gap> gaps = new ArrayList<>();
        for (Written one : written) {
            GiftAnswers.Matching.Pair pair = one.sign() == '=' && isPair(one) ? pair(one) : null;
            if (pair != null && pair.left().text().matches("[1-9]\\d?")) {
                gaps.add(new GiftAnswers.Blanks.Gap(Integer.parseInt(pair.left().text()), pair.right()));
            } else {
                source.faults().add(one.at(), "fault.gift-syntax.blanks");
            }
        }
        return new GiftAnswers.Blanks(List.copyOf(gaps), annotations.fold());
    }

    private List<Written> written(int start, int to) {
        List<Written> written = new ArrayList<>();
        int sign = source.findUnescaped("~=", start, to);
        while (sign < to) {
            int end = source.findUnescaped("~=", sign + 1, to);
            written.add(splitOption(sign, end));
            sign = end;
        }
        return written;
    }

    private Written splitOption(int sign, int end) {
        int feedback = source.findUnescaped("#", sign + 1, end);
        Matcher weight = WEIGHT.matcher(source.text()).region(sign + 1, feedback);
        Position at = source.position(sign);
        char c = source.text().charAt(sign);
        if (weight.lookingAt()) {
            return new Written(c, Optional.of(new BigDecimal(weight.group(1))), weight.end(), feedback, end, at);
        }
        if (BROKEN_WEIGHT.matcher(source.text()).region(sign + 1, feedback).lookingAt()) {
            source.report(sign, "fault.weight-bad.form");
        }
        return new Written(c, Optional.empty(), sign + 1, feedback, end, at);
    }

    private void checkSigns(List<Written> written) {
        written.stream()
                .filter(option -> option.sign() == '=')
                .skip(1)
                .forEach(extra -> source.faults().add(extra.at(), "fault.weight-bad.signs"));
    }

    private GiftAnswers.Option option(Written written) {
        BigDecimal usual = written.sign() == '=' ? ALL : BigDecimal.ZERO;
        GiftText text = text(written.from(), written.feedback());
        if (text.text().isEmpty()) {
            source.faults().add(written.at(), "fault.gift-syntax.option-empty");
        }
        Optional<GiftText> feedback =
                written.feedback() == written.to() ? Optional.empty() : nonEmpty(written.feedback() + 1, written.to());
        return new GiftAnswers.Option(text, written.weight().orElse(usual), feedback, written.at());
    }

    private boolean isPair(Written written) {
        return source.findUnescapedWord("->", written.from(), written.to()) < written.to();
    }

    private GiftAnswers.Matching.Pair pair(Written written) {
        int arrow = source.findUnescapedWord("->", written.from(), written.to());
        String right = source.plain(arrow + 2, written.to());
        if (right.isEmpty()) {
            source.faults().add(written.at(), "fault.gift-syntax.pair");
        }
        return new GiftAnswers.Matching.Pair(text(written.from(), arrow), right);
    }

    Optional<GiftText> nonEmpty(int from, int to) {
        GiftText text = text(from, to);
        return text.text().isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A text that inherits the format of the stem, unless it begins with one of its own. */
    private GiftText text(int from, int to) {
        Matcher own = GiftQuestionParser.formatPattern().matcher(source.text()).region(from, to);
        return own.lookingAt()
                ? new GiftText(GiftQuestionParser.formatNamed(own.group(1)), source.plain(own.end(), to))
                : new GiftText(format, source.plain(from, to));
    }
}
