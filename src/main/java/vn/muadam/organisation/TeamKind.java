package vn.muadam.organisation;

import vn.muadam.shared.VietnameseText;

/** Whose team it is: most serve a hamlet, others are the commune's own or belong to a union within it. */
public enum TeamKind {
    HAMLET("(?!)"),
    YOUTH_UNION("doan thanh nien|doan tncs|chi doan|thanh nien"),
    WOMEN_UNION("phu nu"),
    OTHER_UNION("nong dan|cuu chien binh|mat tran|cong doan|nguoi cao tuoi|truong|tram y te|cong an"),
    COMMUNE("");

    private final String words;

    TeamKind(String words) {
        this.words = words;
    }

    /** Reads what a place that is no hamlet is called: "Đoàn Thanh niên xã" is the youth union's. */
    static TeamKind of(String body) {
        String folded = " " + VietnameseText.fold(body) + " ";
        for (TeamKind kind : values()) {
            if (folded.matches(".*[^a-z](" + kind.words + ")[^a-z].*")) {
                return kind;
            }
        }
        return COMMUNE;
    }
}
