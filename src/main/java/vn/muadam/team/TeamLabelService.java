package vn.muadam.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Teams;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnameseText;

/**
 * What a province calls its teams: "Tổ công nghệ số cộng đồng" as the ministry does, "Tổ chuyển đổi số cộng đồng" as in Hà
 * Tĩnh and Hà Nội, or otherwise.
 */
@Stateless
public class TeamLabelService {

    private static final int LONGEST = 60;

    @Inject
    private Teams teams;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private TeamDesk desk;

    /** The provinces for which one may say it. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Unit> findProvinces() {
        return permissions.scopeOf(Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN).roots().stream()
                .flatMap(unit -> units.descendants(unit, Level.PROVINCE).stream())
                .distinct()
                .toList();
    }

    /**
     * What teams are called there.
     *
     * @throws NotFoundException for a unit that is not one's own
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public String getLabel(UnitId province) {
        require(province);
        return teams.label(province);
    }

    /** How many teams there bear those words in their names. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public int countCalled(UnitId province) {
        require(province);
        return teams.calledByLabel(province).size();
    }

    /**
     * Calls the teams of a province otherwise.
     *
     * @param renaming whether those that bear the words of before are renamed with them
     * @return how many bear another name now
     * @throws LabelException for words that name no team or are too long
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public int relabel(UnitId province, String typed, boolean renaming) {
        require(province);
        String label = VietnameseText.clean(typed);
        if (!label.matches("(?iu)(tổ|đội|nhóm) .{3,}") || label.length() > LONGEST) {
            throw new LabelException();
        }
        String before = teams.label(province);
        int renamed = teams.relabel(province, label, renaming);
        desk.record("teams-relabelled", province, Integer.toString(renamed), before, label);
        return renamed;
    }

    private void require(UnitId province) {
        permissions.require(province, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN);
        if (units.get(province).getLevel() != Level.PROVINCE) {
            throw new NotFoundException();
        }
    }
}
