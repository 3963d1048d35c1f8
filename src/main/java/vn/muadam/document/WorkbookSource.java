package vn.muadam.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Excel workbook (.xlsx): its first sheet that shows and is not empty. */
record WorkbookSource(Path file) implements SheetSource {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int MOST_COLUMNS = 100; // formats reach to the last column of Excel in some files

    @Override
    public SheetRows open() throws IOException {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
            Sheet sheet = firstWithRows(workbook);
            return new SheetRows(sheet.openStream().map(WorkbookSource::texts), workbook);
        } catch (SheetUnreadableException e) {
            throw e;
        } catch (RuntimeException e) { // a part that is no XML, or not where the others say it is
            throw new SheetUnreadableException(SheetFault.DAMAGED, e);
        }
    }

    private static Sheet firstWithRows(ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : sheets) {
            try (Stream<Row> rows = sheet.openStream()) {
                if (rows.anyMatch(row -> !texts(row).isEmpty())) {
                    return sheet;
                }
            }
        }
        throw new SheetUnreadableException(SheetFault.EMPTY);
    }

    private static SheetRow texts(Row row) {
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> texts = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? "" : CellText.of(cell));
        }
        return new SheetRow(row.getRowNum(), texts);
    }
}
