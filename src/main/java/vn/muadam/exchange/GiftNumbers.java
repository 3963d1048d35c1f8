package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the answers of a numeric question: {@code #10:1}, {@code #1..5}, or several with weights. */
final class GiftNumbers {

    private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,10})?";
    private static final Pattern AROUND = Pattern.compile("(" + NUMBER + ")(?:\\s*:\\s*(" + NUMBER + "))?");
    private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")");
    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{1,10})?)%");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final GiftSource source;
    private final GiftAnswersParser texts;

    GiftNumbers(GiftSource source, GiftAnswersParser texts) {
        this.source = source;
        this.texts = texts;
    }

    GiftAnswers parse(int from, int to) {
        List<GiftAnswers.Numeric.Range> ranges = new ArrayList<>();
        int sign = source.findUnescaped("~=", from, to);
        if (sign == to) {
            range(from, to).ifPresent(ranges::add);
        }
        while (sign < to) {
            int end = source.findUnescaped("~=", sign + 1, to);
            if (source.text().charAt(sign) == '=') { // "~" carries only the feedback for every other number
                range(sign + 1, end).ifPresent(ranges::add);
            }
            sign = end;
        }
        return new GiftAnswers.Numeric(List.copyOf(ranges));
    }

    private Optional<GiftAnswers.Numeric.Range> range(int from, int to) {
        int hash = source.findUnescaped("#", from, to);
        String written = source.text().substring(from, hash).strip();
        BigDecimal weight = ALL;
        Matcher percent = WEIGHT.matcher(written);
        if (percent.lookingAt()) {
            weight = new BigDecimal(percent.group(1));
            written = written.substring(percent.end()).strip();
        }
        Optional<GiftText> feedback = hash == to ? Optional.empty() : texts.nonEmpty(hash + 1, to);
        Matcher between = BETWEEN.matcher(written);
        if (between.matches()) {
            BigDecimal low = new BigDecimal(between.group(1));
            return Optional.of(new GiftAnswers.Numeric.Range(low, new BigDecimal(between.group(2)), weight, feedback));
        }
        Matcher around = AROUND.matcher(written);
        if (around.matches()) {
            BigDecimal middle = new BigDecimal(around.group(1));
            BigDecimal margin = around.group(2) == null ? BigDecimal.ZERO : new BigDecimal(around.group(2));
            return Optional.of(
                    new GiftAnswers.Numeric.Range(middle.subtract(margin), middle.add(margin), weight, feedback));
        }
        source.report(from, "fault.gift-syntax.number", written);
        return Optional.empty();
    }
}
