package vn.muadam.document;

import java.util.List;

/**
 * A line of a list, as texts.
 *
 * @param number the line in the file, the first being 1, as Excel counts
 * @param cells the texts from the first column on, in NFC, trimmed; empty ones at the end are left out
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of that column, the first being 0; empty behind the last. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
