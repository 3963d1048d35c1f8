package vn.muadam.reform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.muadam.document.ListWorkbook;

/** The empty table of old and new units; its headings are Vietnamese, as the annexes are. */
final class AnnexTemplate {

    private static final List<Integer> WIDTHS = List.of(12, 32, 12, 32, 14, 40);
    private static final List<Integer> CODES = List.of(0, 2, 4);

    private AnnexTemplate() {}

    static void write(OutputStream out) throws IOException {
        List<String> headings = Stream.of("fromCode", "fromName", "toCode", "toName", "parentCode", "places")
                .map(column -> word("template.label." + column))
                .toList();
        String title = word("template.heading.page");
        try (ListWorkbook workbook = new ListWorkbook(out, "Đơn vị", title, headings, WIDTHS)) {
            workbook.note(word("template.label.note"));
            workbook.keepText(CODES);
        }
    }

    private static String word(String key) {
        return ReformWords.in(ReformWords.VIETNAMESE, key);
    }
}
