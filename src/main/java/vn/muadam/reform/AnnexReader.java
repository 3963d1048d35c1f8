package vn.muadam.reform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.SheetFile;
import vn.muadam.document.SheetRow;
import vn.muadam.document.SheetRows;
import vn.muadam.shared.VietnameseText;

/** Reads the annex of a decision from a workbook or a text: below a line of headings, one line a unit or a part of one. */
final class AnnexReader {

    private static final int LAST_HEADING_LINE = 30;
    private static final int MOST_LINES = 30_000;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_PLACES = 2000;

    private final Map<AnnexColumn, Integer> columns = new EnumMap<>(AnnexColumn.class);
    private final List<AnnexLine> lines = new ArrayList<>();

    private AnnexReader() {}

    /**
     * The lines of the annex.
     *
     * @throws AnnexUnreadableException when no line of headings is found, or nothing stands below it
     * @throws AnnexTooLongException when there are more than 30,000
     * @throws vn.muadam.document.SheetUnreadableException when it is no list at all
     */
    static List<AnnexLine> read(SheetFile file) throws IOException {
        AnnexReader reader = new AnnexReader();
        try (SheetRows rows = file.rows()) {
            for (SheetRow row : rows) {
                reader.take(row);
            }
        }
        if (reader.lines.isEmpty()) {
            throw new AnnexUnreadableException();
        }
        return reader.lines;
    }

    private void take(SheetRow row) {
        if (columns.isEmpty()) {
            findHeadings(row);
        } else if (!text(row, AnnexColumn.FROM_CODE).isEmpty()
                || !text(row, AnnexColumn.FROM_NAME).isEmpty()) {
            if (lines.size() == MOST_LINES) {
                throw new AnnexTooLongException();
            }
            lines.add(line(row));
        }
    }

    private void findHeadings(SheetRow row) {
        if (row.number() > LAST_HEADING_LINE) {
            throw new AnnexUnreadableException();
        }
        Map<AnnexColumn, Integer> found = new EnumMap<>(AnnexColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            Optional<AnnexColumn> called = called(row.cell(column));
            if (called.isPresent()) {
                found.putIfAbsent(called.get(), column);
            }
        }
        boolean old = found.containsKey(AnnexColumn.FROM_CODE) || found.containsKey(AnnexColumn.FROM_NAME);
        boolean now = found.containsKey(AnnexColumn.TO_CODE) || found.containsKey(AnnexColumn.TO_NAME);
        if (old && now) {
            columns.putAll(found);
        }
    }

    private static Optional<AnnexColumn> called(String heading) {
        for (AnnexColumn column : AnnexColumn.values()) {
            if (column.isCalled(heading)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private AnnexLine line(SheetRow row) {
        String doubt = VietnameseText.fold(text(row, AnnexColumn.DOUBTFUL));
        return new AnnexLine(
                row.number(),
                text(row, AnnexColumn.FROM_CODE, LONGEST_CODE),
                text(row, AnnexColumn.FROM_NAME, LONGEST_NAME),
                text(row, AnnexColumn.TO_CODE, LONGEST_CODE),
                text(row, AnnexColumn.TO_NAME, LONGEST_NAME),
                text(row, AnnexColumn.PARENT_CODE, LONGEST_CODE),
                text(row, AnnexColumn.PLACES, LONGEST_PLACES),
                doubt.contains("suspect") || doubt.equals("x") || doubt.startsWith("co"));
    }

    private String text(SheetRow row, AnnexColumn column) {
        @Nullable Integer place = columns.get(column);
        return place == null ? "" : row.cell(place);
    }

    private String text(SheetRow row, AnnexColumn column, int longest) {
        String text = text(row, column);
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
