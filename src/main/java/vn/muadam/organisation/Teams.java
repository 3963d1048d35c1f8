package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/** Teams and the hamlets they serve, for the capabilities above; it decides no permission. */
@ApplicationScoped
public class Teams {

    private static final String TEAM = "Tổ công nghệ số cộng đồng ";
    private static final int LONGEST_NAME = 150;

    @Inject
    private TeamRepository teams;

    @Inject
    private UnitTreeRepository tree;

    @Inject
    private UnitRepository units;

    @Inject
    private Clock clock;

    /** The teams of a commune that exist today, those of its hamlets and its own. */
    public List<KnownTeam> below(UnitId commune) {
        return teams.findBelow(commune, VietnamTime.today(clock));
    }

    /**
     * Founds the team of a place of the commune, and the hamlet where nobody knows it yet. A place that bears no word for
     * a kind of hamlet, such as a union of the youth, gets its team right under the commune.
     *
     * @param place as people call it: "ấp Mỹ 1", "Đoàn Thanh niên xã"
     */
    @Transactional
    public UnitId found(UnitId commune, String place) {
        LocalDate today = VietnamTime.today(clock);
        String name = VietnameseText.clean(place);
        HamletKind kind = HamletKind.of(name);
        if (kind == HamletKind.NONE) {
            return addTeam(commune, commune, name, "COMMUNE", today);
        }
        UnitId hamlet = units.findChildren(commune).stream()
                .filter(unit -> unit.getLevel() == Level.HAMLET)
                .filter(unit -> PlaceKey.of(unit.getName()).equals(PlaceKey.of(name)))
                .map(Unit::getId)
                .findFirst()
                .orElseGet(() -> addHamlet(commune, kind, name, today));
        return addTeam(commune, hamlet, units.get(hamlet).getName(), "HAMLET", today);
    }

    private UnitId addHamlet(UnitId commune, HamletKind kind, String name, LocalDate today) {
        String number = teams.nextHamletCode(units.get(commune));
        return tree.add(NewUnit.of(kind.name(), Level.HAMLET, number, kind.named(name), commune), today);
    }

    private UnitId addTeam(UnitId commune, UnitId parent, String place, String kind, LocalDate today) {
        String name = place.startsWith(TEAM) ? place : TEAM + lowerFirst(place);
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        String code = kind.equals("HAMLET")
                ? units.get(parent).getCode() + "-T"
                : teams.nextHamletCode(units.get(commune)) + "-T";
        UnitId team = tree.add(NewUnit.of("TEAM", Level.TEAM, code, shown, parent), today);
        teams.addTeam(team, kind);
        return team;
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
