package vn.muadam.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.muadam.shared.VietnameseText;

/** Where a member of a team comes from; seen in the founding decisions of communes. */
public enum HomeOrganisation {
    YOUTH_UNION("doan thanh nien|doan tn|doan vien|bi thu doan|chi doan|dtn"),
    WOMEN_UNION("phu nu|lhpn|hpn"),
    FARMERS_UNION("nong dan|hnd"),
    VETERANS("cuu chien binh|ccb"),
    FATHERLAND_FRONT("mat tran|mttq"),
    POLICE("cong an"),
    TEACHER("giao vien|truong th|truong mam non|truong tieu hoc|truong trung hoc|hieu truong"),
    HEALTH("y te|tram y|y si|bac si"),
    TELECOM("vnpt|viettel|vien thong|mobifone|buu dien"),
    HAMLET_HEAD("truong ap|truong thon|truong ban|truong khu vuc|truong khom|ban nhan dan|chi bo"),
    COMMUNE_OFFICIAL("can bo|cong chuc|ubnd|uy ban|van phong"),
    OTHER("");

    private final Pattern words;

    HomeOrganisation(String words) {
        this.words = Pattern.compile("(^|[^a-z])(" + words + ")([^a-z]|$)");
    }

    /** Reads what a list says, the first that fits; empty for nothing, {@link #OTHER} for what is none of them. */
    public static Optional<HomeOrganisation> parse(String typed) {
        String folded = VietnameseText.fold(typed);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        for (HomeOrganisation candidate : values()) {
            if (candidate != OTHER && candidate.words.matcher(folded).find()) {
                return Optional.of(candidate);
            }
        }
        return Optional.of(OTHER);
    }
}
