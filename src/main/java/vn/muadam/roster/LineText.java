package vn.muadam.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/** How the parts of a line stand in their columns; cells hold no tabs and no ends of lines, see {@code SheetFile}. */
final class LineText {

    private static final int LONGEST_CELLS = 4_000;
    private static final int LONGEST = 1_000;

    private LineText() {}

    static String cells(List<String> cells) {
        String text = String.join("\t", cells);
        return text.length() <= LONGEST_CELLS ? text : text.substring(0, LONGEST_CELLS);
    }

    static String faults(Map<LineFault, String> faults) {
        return shortened(faults.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fault -> fault.getKey() + "\t" + fault.getValue())
                .collect(Collectors.joining("\n")));
    }

    static String differences(List<ImportLine.Difference> differences) {
        return shortened(differences.stream()
                .map(it -> it.field() + "\t" + it.before() + "\t" + it.after())
                .collect(Collectors.joining("\n")));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static ImportLine line(Object[] row) {
        return new ImportLine(
                ((Number) row[0]).intValue(),
                List.of(text(row[1]).split("\t", -1)),
                text(row[2]),
                Verdict.valueOf(text(row[3])),
                readFaults(text(row[4])),
                readDifferences(text(row[5])),
                person(row[6]),
                (Boolean) row[7]);
    }

    static Applied applied(Object[] row) {
        return new Applied(
                ((Number) row[0]).intValue(),
                Verdict.valueOf(text(row[1])),
                Map.of(),
                person(row[2]),
                Undo.parse(text(row[3])));
    }

    private static Map<LineFault, String> readFaults(String text) {
        Map<LineFault, String> faults = new EnumMap<>(LineFault.class);
        Arrays.stream(text.split("\n"))
                .map(line -> line.split("\t", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> faults.put(LineFault.valueOf(pair[0]), pair[1]));
        return faults;
    }

    private static List<ImportLine.Difference> readDifferences(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new ImportLine.Difference(parts[0], parts[1], parts[2]))
                .toList();
    }

    private static @Nullable PersonId person(@Nullable Object id) {
        return id == null ? null : new PersonId(((Number) id).longValue());
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }
}
