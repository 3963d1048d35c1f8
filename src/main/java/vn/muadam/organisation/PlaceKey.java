package vn.muadam.organisation;

import java.util.regex.Pattern;
import vn.muadam.shared.VietnameseText;

/**
 * A hamlet or its team as people call it, without what kind of place it is: "Tổ CNSCĐ ấp Mỹ 1", "ấp Mỹ 1" and "Mỹ 1" are
 * one key. Two places of one commune never share one, or they would be taken for each other.
 */
public record PlaceKey(String text) {

    private static final Pattern TEAM = Pattern.compile(
            "^to (cong nghe so|chuyen doi so|cong nghe|cnscd|cnsc|cdscd|cds|cns)( cong dong)?( va de an 06)? ?");
    private static final Pattern NUMBERING = Pattern.compile("^([ivx]+|\\d+|[a-z])[.)/] *");
    private static final Pattern KIND = Pattern.compile(
            "^(ap|thon|khu vuc|kv|khu pho|kp|khom|to dan pho|tdp|ban|buon|lang|xom|bon|plei|phum|soc)\\.? +");

    /** Reads a name as typed. */
    public static PlaceKey of(String typed) {
        String folded = VietnameseText.fold(typed)
                .replaceAll("[-–:,]+", " ")
                .replaceAll(" +", " ")
                .strip();
        String place = TEAM.matcher(NUMBERING.matcher(folded).replaceFirst("")).replaceFirst("");
        return new PlaceKey(KIND.matcher(place)
                .replaceFirst("")
                .replaceFirst("^0+(?=\\d)", "")
                .strip());
    }

    /** Whether anything is left by which the place could be known. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
