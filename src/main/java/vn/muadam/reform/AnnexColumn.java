package vn.muadam.reform;

import java.util.regex.Pattern;
import vn.muadam.shared.VietnameseText;

/** The columns of an annex, and the headings by which each is known; earlier ones are asked first. */
enum AnnexColumn {
    FROM_CODE("old_code|ma (so )?(don vi )?(hanh chinh )?(cu|hien tai|truoc sap xep)|ma dvhc cu"),
    FROM_NAME("old_name|(ten )?(don vi|dvhc|don vi hanh chinh) (cu|hien tai|truoc sap xep).*|ten cu"),
    TO_CODE("new_code|ma (so )?(don vi )?(hanh chinh )?(moi|sau sap xep)|ma dvhc moi"),
    TO_NAME("new_name|(ten )?(don vi|dvhc|don vi hanh chinh) (moi|sau sap xep).*|ten moi"),
    PARENT_CODE("new_province_code|parent_code|ma (don vi )?cap tren.*|ma don vi truc thuoc.*"),
    PLACES("places|(thon|ap|khu vuc).*chuyen.*|pham vi.*|phan (dien tich|dia ban).*"),
    DOUBTFUL("flag|nghi ngo|can xem lai");

    private final Pattern headings;

    AnnexColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    boolean isCalled(String heading) {
        String folded = VietnameseText.fold(heading).replaceAll("[*:]", "").strip();
        return headings.matcher(folded).matches();
    }
}
