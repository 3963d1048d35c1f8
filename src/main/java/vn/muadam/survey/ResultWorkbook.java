package vn.muadam.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.muadam.document.ListWorkbook;
import vn.muadam.shared.Messages;

/** What the page of results shows, as a workbook: a row a choice, the mean of a scale below it, a row a text. */
final class ResultWorkbook {

    private static final List<Integer> WIDTHS = List.of(50, 60, 14, 30);

    private final Messages words;
    private final NumberFormat decimal;

    ResultWorkbook(Locale locale) {
        this.words = Messages.of(ResultWorkbook.class, locale);
        this.decimal = NumberFormat.getNumberInstance(locale);
        this.decimal.setMinimumFractionDigits(1);
        this.decimal.setMaximumFractionDigits(1);
    }

    void write(SurveyResult result, OutputStream out) throws IOException {
        List<String> headings = List.of(
                words.text("results.label.item"),
                words.text("results.label.answer"),
                words.text("results.label.times"),
                words.text("results.label.writer"));
        String title = words.text(
                "results.label.workbook",
                result.survey().title(),
                result.courseKey(),
                result.survey().version());
        try (ListWorkbook workbook = new ListWorkbook(out, words.text("results.title.page"), title, headings, WIDTHS)) {
            workbook.note(words.text("results.help.counted", result.counted()));
            for (ItemResult item : result.items()) {
                write(item, workbook);
            }
        }
    }

    private void write(ItemResult result, ListWorkbook workbook) throws IOException {
        String ask = result.item().getAsk();
        for (int choice = 1; choice <= result.times().size(); choice++) {
            String times = String.valueOf(result.times().get(choice - 1));
            workbook.add(List.of(ask, result.label(choice), times), Map.of());
        }
        if (result.getMean().isPresent()) {
            String mean = decimal.format(result.getMean().getAsDouble());
            workbook.add(List.of(ask, words.text("results.label.mean"), mean), Map.of());
        }
        for (WrittenText text : result.texts()) {
            workbook.add(List.of(ask, text.words(), "", text.writer() == null ? "" : text.writer()), Map.of());
        }
    }
}
