package vn.muadam.reform;

import java.util.Set;
import vn.muadam.shared.VietnameseText;

/**
 * One line of the annex to a decision: what becomes of a unit, or of a part of it. An empty text leaves as it was what it
 * would say; "bãi bỏ" in the place of a new name abolishes the unit, whose parts go to its parent.
 *
 * @param number in the file, the first line being 1
 * @param fromCode the code of the old unit; empty where only its name is told
 * @param toCode the code of the new one
 * @param toName its name with the type in front: "Phường Vị Tân"
 * @param parentCode the unit right above the new one
 * @param places the hamlets that go this way, where the old unit is divided: "ấp 1, ấp 2"
 * @param doubtful whoever made the list was not sure of it
 */
public record AnnexLine(
        int number,
        String fromCode,
        String fromName,
        String toCode,
        String toName,
        String parentCode,
        String places,
        boolean doubtful) {

    private static final Set<String> ABOLISHED = Set.of("bai bo", "giai the", "ket thuc", "abolished");

    boolean abolishes() {
        return ABOLISHED.contains(VietnameseText.fold(toName));
    }

    /** Whether the columns of the new unit are empty: nobody can tell whether that is meant. */
    boolean saysNothing() {
        return toCode.isEmpty() && toName.isEmpty() && parentCode.isEmpty();
    }
}
