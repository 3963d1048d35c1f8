package vn.muadam.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** The values of an answer as they are stored: one line with commas between them, typed texts in quotation marks. */
final class ResponseText {

    private static final CSVFormat LINE = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setIgnoreEmptyLines(false)
            .get();

    private ResponseText() {}

    /** Null when nothing is answered. */
    static @Nullable String write(List<String> values) {
        return values.stream().allMatch(String::isBlank) ? null : LINE.format(values.toArray());
    }

    static List<String> read(@Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return List.of();
        }
        if (stored.indexOf('"') < 0) {
            return List.of(stored.split(",", -1));
        }
        try (CSVParser parser = CSVParser.parse(stored, LINE)) {
            return parser.getRecords().get(0).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
