package vn.muadam.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.muadam.document.SheetRow;

/**
 * Which column of a list of participants holds what. The headings stand below titles and emblems, but within the first 30
 * lines.
 *
 * @param line the number of the line of the headings
 * @param texts the headings by column
 */
record ListColumns(int line, List<String> texts, Map<ListColumn, Integer> places) {

    private static final int LAST_LINE = 30; // below that a list has begun

    /** The first line that names a column of names, and of its like the one that names the most columns. */
    static Optional<ListColumns> find(List<SheetRow> top) {
        ListColumns best = null;
        for (SheetRow row : top) {
            ListColumns columns = of(row);
            boolean names = row.number() <= LAST_LINE && columns.places.containsKey(ListColumn.NAME);
            if (names && (best == null || columns.places.size() > best.places.size())) {
                best = columns;
            }
        }
        return Optional.ofNullable(best);
    }

    private static ListColumns of(SheetRow row) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            for (ListColumn kind : ListColumn.values()) {
                if (kind.isCalled(row.cell(column))) {
                    places.putIfAbsent(kind, column);
                    break;
                }
            }
        }
        return new ListColumns(row.number(), List.copyOf(row.cells()), places);
    }

    /** What stands there; empty where the list has no such column. */
    String text(ListColumn column, SheetRow row) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
