package vn.muadam.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.muadam.document.SheetRow;

/**
 * The line of a list that names its columns. It stands below titles, emblems and merged cells, often on the fifth line; a
 * second line below it may divide a column: "Năm sinh" into "Nam" and "Nữ".
 *
 * @param line the number of the last line of the headings
 * @param texts the headings by column
 */
record Headings(int line, List<String> texts) {

    private static final int LAST_LINE = 30; // below that a list has begun
    private static final int FEWEST = 2;

    /** Looks for the line in which the most columns are known. */
    static Optional<Headings> find(List<SheetRow> top) {
        Headings best = null;
        int most = FEWEST - 1;
        for (int i = 0; i < top.size() && top.get(i).number() <= LAST_LINE; i++) {
            Headings candidate = at(top, i);
            ColumnMapping mapping = candidate.mapping();
            int known = mapping.columns().size();
            if (known > most && mapping.hasNames()) {
                best = candidate;
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Headings at(List<SheetRow> top, int index) {
        SheetRow row = top.get(index);
        List<String> texts = new ArrayList<>(row.cells());
        if (index + 1 < top.size() && divides(top.get(index + 1))) {
            SheetRow below = top.get(index + 1);
            while (texts.size() < below.cells().size()) {
                texts.add("");
            }
            for (int column = 0; column < below.cells().size(); column++) {
                if (!below.cell(column).isEmpty()) {
                    texts.set(column, below.cell(column));
                }
            }
            return new Headings(below.number(), List.copyOf(texts));
        }
        return new Headings(row.number(), List.copyOf(texts));
    }

    /** Only the two words by which a column of years is divided, and nothing else. */
    private static boolean divides(SheetRow row) {
        return !row.isEmpty()
                && row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(cell -> Field.BIRTH_MALE.isCalled(cell) || Field.BIRTH_FEMALE.isCalled(cell));
    }

    /** What the columns hold as far as their headings tell; of two alike the first counts. */
    ColumnMapping mapping() {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int column = 0; column < texts.size(); column++) {
            String heading = texts.get(column);
            for (Field field : Field.values()) {
                if (field.isCalled(heading)) {
                    columns.putIfAbsent(field, column);
                    break;
                }
            }
        }
        return new ColumnMapping(columns);
    }
}
