package vn.muadam.roster;

import vn.muadam.identity.TeamRole;
import vn.muadam.shared.VietnameseText;

/** Reads the place in a team from what lists say: "Trưởng ấp, Tổ trưởng" leads, "Phó Bí thư Đoàn" is a member. */
final class TeamRoles {

    private TeamRoles() {}

    static TeamRole parse(String typed) {
        String folded = VietnameseText.fold(typed);
        if (folded.matches(".*(to pho|pho to|to truong pho|pho truong to).*")) {
            return TeamRole.DEPUTY;
        }
        if (folded.matches(".*(to truong|truong to).*")) {
            return TeamRole.LEADER;
        }
        if (folded.contains("thu ky")) {
            return TeamRole.SECRETARY;
        }
        return folded.contains("cong tac vien") || folded.contains("ctv") || folded.contains("tinh nguyen")
                ? TeamRole.COLLABORATOR
                : TeamRole.MEMBER;
    }
}
