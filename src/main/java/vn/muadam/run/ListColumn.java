package vn.muadam.run;

import java.util.regex.Pattern;
import vn.muadam.shared.VietnameseText;

/** What a column of a list of participants can hold, and by which headings it is known. */
enum ListColumn {
    NAME("ho va ten.*|ho ten.*|ho, ten|hoten|ten thanh vien|ten hoc vien|hoc vien|full ?name|name"),
    PHONE(".*dien thoai.*|sdt|so dt|dt|di dong|so di dong|phone|zalo|so zalo"),
    COHORT("nhom|lop|nhom hoc|lop hoc|to hoc tap|cohort|group"),
    TEAM("to|ten to|to cong nghe so.*|to cnscd.*|ap|thon|khom|ban|buon|khu pho|khu vuc|to dan pho|don vi|team");

    private final Pattern headings;

    ListColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Whether a column with that heading holds it. */
    boolean isCalled(String heading) {
        return headings.matcher(
                        VietnameseText.fold(heading).replaceAll("[*:]", "").strip())
                .matches();
    }
}
