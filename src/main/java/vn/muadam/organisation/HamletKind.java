package vn.muadam.organisation;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.muadam.shared.VietnameseText;

/** The words for what lies below a commune, each a type of unit; which is used where follows local custom. */
enum HamletKind {
    HAMLET("Ấp", "ap"),
    QUARTER("Khu vực", "khu vuc|kv|khom|khu pho|kp"),
    VILLAGE("Thôn", "thon|ban|buon|lang|xom|bon|plei|phum|soc"),
    RESIDENTIAL_GROUP("Tổ dân phố", "to dan pho|tdp"),

    /** No hamlet: a union, a school, the commune itself. */
    NONE("", "(?!)");

    private final String word;
    private final Pattern known;

    HamletKind(String word, String known) {
        this.word = word;
        this.known = Pattern.compile("^(" + known + ")[ .].*");
    }

    static HamletKind of(String name) {
        String folded = withoutTeam(VietnameseText.fold(name)) + " ";
        for (HamletKind kind : values()) {
            if (kind.known.matcher(folded).matches()) {
                return kind;
            }
        }
        return folded.strip().matches("\\d+") ? HAMLET : NONE;
    }

    private static String withoutTeam(String folded) {
        return folded.replaceFirst("^to (cong nghe so|chuyen doi so|cong nghe|cnscd|cdscd|cds|cns)( cong dong)? ?", "");
    }

    /** The full name of the place, its kind in front as it was typed, or as custom has it. */
    String named(String typed) {
        String name = VietnameseText.clean(typed)
                .replaceFirst("(?iu)^tổ (công nghệ số|chuyển đổi số|công nghệ|cnscđ)( cộng đồng)? *", "");
        boolean hasKind = of(name) == this && !name.matches("\\d+");
        String whole = hasKind ? name : word + " " + name;
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
    }
}
