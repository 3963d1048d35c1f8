package vn.muadam.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook says, as somebody would have typed it: days as 31/12/1980, numbers without an exponent. */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final int FIRST_BUILT_IN_DAY = 14;
    private static final int LAST_BUILT_IN_DAY = 22;

    private CellText() {}

    /** A formula counts for the value that Excel has stored beside it; an error such as #N/A for its own name. */
    static String of(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.getRawValue().equals("1") ? "x" : ""; // a tick
        }
        if (value instanceof BigDecimal number) {
            return isDay(cell) ? day(cell, number) : number(number);
        }
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.FORMULA && raw != null && raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            return number(new BigDecimal(raw));
        }
        return raw == null ? "" : raw;
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    private static String day(Cell cell, BigDecimal number) {
        try {
            return DAY.format(cell.asDate());
        } catch (DateTimeException | ArithmeticException e) {
            return number(number); // a number that no calendar has
        }
    }

    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && id >= FIRST_BUILT_IN_DAY && id <= LAST_BUILT_IN_DAY) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && LITERALS.matcher(format)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[dy].*");
    }
}
