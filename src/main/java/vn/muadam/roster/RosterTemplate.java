package vn.muadam.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.muadam.document.ListWorkbook;
import vn.muadam.identity.TeamRole;

/** The list that a commune fills in when it has none yet; its example is invented and says so. */
final class RosterTemplate {

    private static final String GREY = "6B7280";
    private static final List<Integer> WIDTHS = List.of(28, 12, 11, 16, 22, 16, 26, 18, 26, 14);

    private RosterTemplate() {}

    static void write(OutputStream out) throws IOException {
        List<Field> fields = Field.ofTemplate();
        List<String> headings =
                fields.stream().map(field -> word("Field." + field)).toList();
        String title = word("roster.label.templateTitle");
        try (ListWorkbook workbook = new ListWorkbook(out, "Danh sách", title, headings, WIDTHS)) {
            workbook.note(word("roster.label.templateNote"));
            workbook.keepText(List.of(
                    fields.indexOf(Field.PHONE), fields.indexOf(Field.PERSONAL_ID), fields.indexOf(Field.BIRTH)));
            workbook.offer(fields.indexOf(Field.SEX), List.of(word("Sex.MALE"), word("Sex.FEMALE")));
            workbook.offer(
                    fields.indexOf(Field.TEAM_ROLE),
                    List.of(TeamRole.values()).stream()
                            .map(role -> word("TeamRole." + role))
                            .toList());
            workbook.add(example(), Map.of(0, GREY));
        }
    }

    /** "Danh sách" in front of the name makes the line one that no list takes. */
    private static List<String> example() {
        return List.of(
                word("roster.label.example"),
                "1980",
                word("Sex.FEMALE"),
                "0912 345 678",
                "Ấp Mỹ 1",
                word("TeamRole.MEMBER"),
                "Hội Phụ nữ",
                "",
                "",
                "01/08/2025");
    }

    private static String word(String key) {
        return RosterWords.in(RosterWords.VIETNAMESE, key);
    }
}
