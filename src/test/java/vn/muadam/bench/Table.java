package vn.muadam.bench;

import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown, row by row. */
final class Table {

    private final StringBuilder text = new StringBuilder();
    private final int columns;

    Table(String... heads) {
        columns = heads.length;
        row(List.of(heads));
        text.append("|---".repeat(columns)).append("|\n");
    }

    Table row(Object... cells) {
        return row(List.of(cells));
    }

    private Table row(List<?> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells + " in " + columns + " columns");
        }
        text.append(cells.stream()
                .map(cell -> (" " + cell).stripTrailing() + " ")
                .collect(Collectors.joining("|", "|", "|\n")));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
