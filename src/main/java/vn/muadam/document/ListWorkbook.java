package vn.muadam.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A plain list as an Excel workbook: a title, the headings, then rows of text. Everything is text, so that telephone
 * numbers keep their zeros and nothing is taken for a formula. Rows go out as they come, however many there are.
 */
public final class ListWorkbook implements AutoCloseable {

    private static final String FONT = "Times New Roman"; // what every office has, and documents are written in
    private static final String HEAD_COLOUR = "E3EEF0";
    private static final int ROWS_AT_ONCE = 500;
    private static final int LAST_CHECKED_ROW = 5_000;
    private static final int HEAD = 2;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int row = HEAD + 1;

    /**
     * Begins the workbook.
     *
     * @param sheetName the name on its tab, at most 31 characters
     * @param widths of the columns, in characters
     */
    public ListWorkbook(OutputStream out, String sheetName, String title, List<String> headings, List<Integer> widths) {
        workbook = new Workbook(out, "Mua Dam", "1.0");
        workbook.setGlobalDefaultFont(FONT, 12);
        sheet = workbook.newWorksheet(sheetName);
        columns = headings.size();
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, widths.get(column));
            sheet.value(HEAD, column, headings.get(column));
            sheet.style(HEAD, column)
                    .bold()
                    .wrapText(true)
                    .fillColor(HEAD_COLOUR)
                    .borderStyle("thin")
                    .verticalAlignment("center")
                    .horizontalAlignment("center")
                    .set();
        }
        sheet.freezePane(0, HEAD + 1);
    }

    /** Offers these words in a column, as a list to choose from. */
    public void offer(int column, List<String> words) {
        Worksheet choices = workbook.newWorksheet("Chọn" + column);
        for (int i = 0; i < words.size(); i++) {
            choices.value(i, 0, words.get(i));
        }
        choices.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        sheet.range(HEAD + 1, column, LAST_CHECKED_ROW, column)
                .validateWithList(choices.range(0, 0, Math.max(0, words.size() - 1), 0));
    }

    /** Says below the title what to mind. */
    public void note(String text) {
        sheet.value(1, 0, text);
        sheet.style(1, 0).italic().set();
    }

    /** Lets these columns be text from the start, so that what is typed there keeps its zeros. */
    public void keepText(List<Integer> textColumns) {
        for (int column : textColumns) {
            sheet.range(HEAD + 1, column, LAST_CHECKED_ROW, column)
                    .style()
                    .format("@")
                    .set();
        }
    }

    /** Adds a row; the column of the last text may be wider than the screen. */
    public void add(List<String> texts, Map<Integer, String> colours) throws IOException {
        for (int column = 0; column < columns; column++) {
            String text = column < texts.size() ? texts.get(column) : "";
            sheet.value(row, column, text);
            var style = sheet.style(row, column)
                    .format("@")
                    .borderStyle("thin")
                    .wrapText(true)
                    .verticalAlignment("top");
            String colour = colours.get(column);
            if (colour != null) {
                style.fontColor(colour);
            }
            style.set();
        }
        if (++row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
