package vn.muadam.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.muadam.document.SheetRow;
import vn.muadam.shared.VietnameseText;

/**
 * Tells the lines of people from those between them: "II. Ấp Mỹ 2", which names the team of all below it, sums, and who
 * drew the list up.
 */
final class Sections {

    private static final Pattern PLACE = Pattern.compile(
            "^(([ivx]+|\\d+|[a-z])[.)/]? +)?(to (cong nghe|chuyen doi|cnscd|cds|cns)|ap |khu vuc |kv |thon |khom |ban |buon |khu pho"
                    + " |to dan pho |xom |doan thanh nien|doan xa|hoi ).*");
    private static final Pattern EXAMPLE = Pattern.compile("^vi du.*");
    private static final Pattern NOISE =
            Pattern.compile("^(tong so|tong cong|cong:?( \\d.*)?$|nguoi lap|danh sach|ghi chu"
                    + "|noi nhan|chu tich|tm\\.|kt\\.|thu truong|ngay \\d).*");
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");

    private final ColumnMapping mapping;
    private String current = "";

    Sections(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** The line as one of a person, with the team that was named above; empty when it is none. */
    Optional<String> sectionOf(SheetRow row) {
        List<String> texts =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        String whole = VietnameseText.fold(String.join(" ", texts));
        if (texts.size() <= 2 && PLACE.matcher(whole).matches()) {
            current = texts.get(texts.size() - 1);
            return Optional.empty();
        }
        boolean numbers =
                texts.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
        return texts.isEmpty() || numbers || isNoise(row, firstWords(row, whole)) || isUnnamed(row)
                ? Optional.empty()
                : Optional.of(current);
    }

    /** Somebody of the family Công or Danh is no sum and no title: they were born, or have a number. */
    private boolean isNoise(SheetRow row, String words) {
        boolean person = !text(row, Field.PHONE).isEmpty()
                || !text(row, Field.PERSONAL_ID).isEmpty()
                || YEAR.matcher(text(row, Field.BIRTH)).matches();
        return EXAMPLE.matcher(words).matches()
                || (!person && NOISE.matcher(words).matches());
    }

    private String firstWords(SheetRow row, String whole) {
        String name = name(row);
        return name.isEmpty() ? whole : VietnameseText.fold(name);
    }

    /** A line without a name is no person unless something else of a person stands in it. */
    private boolean isUnnamed(SheetRow row) {
        return name(row).isEmpty()
                && text(row, Field.PHONE).isEmpty()
                && text(row, Field.PERSONAL_ID).isEmpty()
                && text(row, Field.BIRTH).isEmpty();
    }

    private String name(SheetRow row) {
        return mapping.has(Field.FULL_NAME)
                ? text(row, Field.FULL_NAME)
                : (text(row, Field.FAMILY_MIDDLE) + " " + text(row, Field.GIVEN_NAME)).strip();
    }

    private String text(SheetRow row, Field field) {
        return mapping.columnOf(field).isPresent()
                ? row.cell(mapping.columnOf(field).getAsInt())
                : "";
    }
}
