package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/** Teams and the hamlets they serve, for the capabilities above; it decides no permission. */
@ApplicationScoped
public class Teams {

    /** What a team is called where the province has not said otherwise; the words of Công văn 793/BTTTT-THH. */
    public static final String USUAL_LABEL = "Tổ công nghệ số cộng đồng";

    private static final int LONGEST_NAME = 150;

    @Inject
    private TeamRepository teams;

    @Inject
    private UnitTreeRepository tree;

    @Inject
    private UnitRepository units;

    @Inject
    private Clock clock;

    /** The teams of a unit that exist today, those of its hamlets and its own. */
    public List<KnownTeam> below(UnitId unit) {
        return teams.findBelow(unit, VietnamTime.today(clock));
    }

    /** The team, for whoever changes who sits in it: nobody else does until the transaction ends. */
    @Transactional
    public Team lock(UnitId team) {
        return teams.lock(team);
    }

    /** What teams are called at that place: the words of its province, or the usual ones. */
    public String label(UnitId place) {
        return teams.findLabel(place).orElse(USUAL_LABEL);
    }

    /** The teams below whose names begin with what teams are called there today. */
    public List<KnownTeam> calledByLabel(UnitId place) {
        return teams.findCalled(place, label(place), VietnamTime.today(clock));
    }

    /**
     * Calls the teams of a place otherwise from now on.
     *
     * @param renaming whether those that bear the words of before are renamed with them
     * @return how many teams bear another name now
     */
    @Transactional
    public int relabel(UnitId place, String typed, boolean renaming) {
        String label = VietnameseText.clean(typed);
        String before = label(place);
        List<KnownTeam> called = renaming ? calledByLabel(place) : List.of();
        teams.putLabel(place, label);
        called.forEach(team ->
                tree.rename(team.id(), shortened(label + team.name().substring(before.length()))));
        tree.forgetCached();
        return called.size();
    }

    /** Founds the team of a place of the commune today, as {@link #found(NewTeam)} does, and reads its kind from the place. */
    @Transactional
    public UnitId found(UnitId commune, String place) {
        return found(new NewTeam(commune, place, null, null, VietnamTime.today(clock)));
    }

    /**
     * Founds the team of a place of the commune, and the hamlet where nobody knows it yet. A place that bears no word for
     * a kind of hamlet, such as a union of the youth, gets its team right under the commune.
     */
    @Transactional
    public UnitId found(NewTeam team) {
        String name = VietnameseText.clean(team.place());
        HamletKind hamletKind = HamletKind.of(name);
        if (hamletKind == HamletKind.NONE) {
            TeamKind kind = team.kind() == null ? TeamKind.of(name) : team.kind();
            return addTeam(team, team.commune(), name, kind);
        }
        UnitId hamlet = units.findChildren(team.commune()).stream()
                .filter(unit -> unit.getLevel() == Level.HAMLET)
                .filter(unit -> PlaceKey.of(unit.getName()).equals(PlaceKey.of(name)))
                .map(Unit::getId)
                .findFirst()
                .orElseGet(() -> addHamlet(team, hamletKind, name));
        TeamKind kind = team.kind() == null ? TeamKind.HAMLET : team.kind();
        return addTeam(team, hamlet, units.get(hamlet).getName(), kind);
    }

    private UnitId addHamlet(NewTeam team, HamletKind kind, String name) {
        String number = teams.nextHamletCode(units.get(team.commune()));
        return tree.add(NewUnit.of(kind.name(), Level.HAMLET, number, kind.named(name), team.commune()), team.since());
    }

    private UnitId addTeam(NewTeam team, UnitId parent, String place, TeamKind kind) {
        String label = label(team.commune());
        String name = place.startsWith(label) ? place : label + " " + lowerFirst(place);
        String code = parent.equals(team.commune())
                ? teams.nextHamletCode(units.get(parent)) + "-T"
                : units.get(parent).getCode() + "-T";
        UnitId id = tree.add(NewUnit.of("TEAM", Level.TEAM, code, shortened(name), parent), team.since());
        teams.addTeam(id, kind, team.founding());
        return id;
    }

    /** Writes down how a team is called, whose it is and the decision that founded it. */
    @Transactional
    public void describe(UnitId team, String name, TeamKind kind, @Nullable Decision founding) {
        units.getTeam(team).describe(kind, founding);
        if (!units.get(team).getName().equals(name)) {
            tree.rename(team, shortened(name));
            tree.forgetCached();
        }
    }

    /** A team exists no more from that day on. */
    @Transactional
    public void dissolve(UnitId team, LocalDate day) {
        tree.end(team, day.minusDays(1));
        tree.forgetCached();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
