package vn.muadam.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.organisation.Level.COMMUNE;
import static vn.muadam.organisation.Level.HAMLET;
import static vn.muadam.organisation.Level.PROVINCE;
import static vn.muadam.organisation.Level.TEAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.KnownType;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;

class PlannerTest {

    private static final List<KnownType> TYPES = List.of(
            new KnownType("PROVINCE", PROVINCE, "Tỉnh"),
            new KnownType("PROVINCE_CITY", PROVINCE, "Thành phố"),
            new KnownType("WARD", COMMUNE, "Phường"),
            new KnownType("COMMUNE", COMMUNE, "Xã"),
            new KnownType("HAMLET", HAMLET, "Ấp"));

    private final List<KnownUnit> units = new ArrayList<>();
    private final KnownUnit province = add(PROVINCE, "92", "Thành phố Cần Thơ", null);
    private final KnownUnit viTan = add(COMMUNE, "31333", "Xã Vị Tân", province);
    private final KnownUnit wardFour = add(COMMUNE, "31324", "Phường IV", province);
    private final KnownUnit wardFive = add(COMMUNE, "31327", "Phường V", province);
    private final KnownUnit viThuy = add(COMMUNE, "31441", "Xã Vị Thuỷ", province);
    private final KnownUnit firstOfFour = add(HAMLET, "31324-001", "Ấp 1", wardFour);
    private final KnownUnit firstOfFive = add(HAMLET, "31327-001", "Ấp 1", wardFive);
    private final KnownUnit secondOfFive = add(HAMLET, "31327-002", "Ấp 2", wardFive);
    private final KnownUnit team = add(TEAM, "31324-001-T", "Tổ công nghệ số cộng đồng ấp 1", firstOfFour);

    private int lines;

    @Test
    void linesThatNameOneNewUnitAreAMerger() {
        Plan plan = plan(
                line("31324", "Phường IV", "31333", "Phường Vị Tân"),
                line("31327", "Phường V", "31333", "Phường Vị Tân"),
                line("31333", "Xã Vị Tân", "31333", "Phường Vị Tân"));

        assertThat(plan.isBlocked()).isFalse();
        assertThat(plan.endings()).extracting(Plan.Ending::unit).containsExactly(wardFour, wardFive, viTan);
        assertThat(plan.beginnings())
                .singleElement()
                .satisfies(ward -> assertThat(ward.type() + " " + ward.code()).isEqualTo("WARD 31333"));
        assertThat(plan.beginnings().get(0).parent()).isEqualTo(new Place.Standing(province));
    }

    @Test
    void hamletsGoOnUnderTheNewCommuneAndAreToldApart() {
        Plan plan = plan(
                line("31324", "Phường IV", "31333", "Phường Vị Tân"),
                line("31327", "Phường V", "31333", "Phường Vị Tân"),
                line("31333", "Xã Vị Tân", "31333", "Phường Vị Tân"));

        assertThat(plan.parts())
                .extracting(Plan.Part::unit, Plan.Part::name)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(firstOfFour, "Ấp 1 (Phường IV cũ)"),
                        org.assertj.core.groups.Tuple.tuple(firstOfFive, "Ấp 1 (Phường V cũ)"),
                        org.assertj.core.groups.Tuple.tuple(secondOfFive, "Ấp 2"),
                        org.assertj.core.groups.Tuple.tuple(team, "Tổ công nghệ số cộng đồng ấp 1 (Phường IV cũ)"));
        assertThat(faults(plan)).containsExactly(Fault.SAME_NAME);
    }

    @Test
    void aNewNameAloneKeepsTheCodeAndTheParent() {
        Plan plan = plan(line("31441", "Xã Vị Thuỷ", "", "Xã Vị Thủy Mới"));

        assertThat(plan.isBlocked()).isFalse();
        assertThat(plan.beginnings())
                .singleElement()
                .satisfies(unit -> assertThat(unit.code()).isEqualTo("31441"));
    }

    @Test
    void aNewCodeAloneKeepsTheName() {
        Plan plan = plan(line("31441", "", "31999", ""));

        assertThat(plan.beginnings())
                .singleElement()
                .satisfies(unit -> assertThat(unit.code() + " " + unit.name()).isEqualTo("31999 Xã Vị Thuỷ"));
    }

    @Test
    void aDividedUnitAsksForEachPartWhereItGoes() {
        Plan plan = plan(
                line("31327", "Phường V", "31501", "Phường Một"), line("31327", "Phường V", "31502", "Phường Hai"));

        assertThat(plan.isBlocked()).isTrue();
        assertThat(plan.choices()).extracting(Plan.Choice::part).containsExactly(firstOfFive, secondOfFive);
        assertThat(faults(plan)).containsOnly(Fault.CHOICE_MISSING);
    }

    @Test
    void whatIsChosenByHandGoesThere() {
        AnnexLine one = line("31327", "Phường V", "31501", "Phường Một");
        AnnexLine two = line("31327", "Phường V", "31502", "Phường Hai");

        Plan plan = planner().plan(List.of(one, two), Map.of(firstOfFive.id(), 2, secondOfFive.id(), 1));

        assertThat(plan.isBlocked()).isFalse();
        assertThat(plan.parts())
                .filteredOn(part -> part.unit().equals(firstOfFive))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.to()).isNotNull().extracting("name").isEqualTo("Phường Hai"));
    }

    @Test
    void theLineWithoutPlacesTakesTheRest() {
        AnnexLine one = new AnnexLine(1, "31327", "Phường V", "31501", "Phường Một", "", "ấp 2", false);
        AnnexLine rest = new AnnexLine(2, "31327", "Phường V", "31502", "Phường Hai", "", "", false);

        Plan plan = planner().plan(List.of(one, rest), Map.of());

        assertThat(plan.isBlocked()).isFalse();
        assertThat(plan.parts())
                .filteredOn(part -> part.unit().equals(secondOfFive))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.to()).isNotNull().extracting("name").isEqualTo("Phường Một"));
    }

    @Test
    void aUnitThatOnlyGivesAHamletAwayGoesOn() {
        AnnexLine itself = line("31327", "Phường V", "31327", "Phường V");
        AnnexLine given = new AnnexLine(2, "31327", "Phường V", "31324", "Phường IV", "", "ấp 2", false);

        Plan plan = planner().plan(List.of(itself, given), Map.of());

        assertThat(plan.isBlocked()).isFalse();
        assertThat(plan.endings()).isEmpty();
        assertThat(plan.beginnings()).isEmpty();
        assertThat(plan.parts()).singleElement().satisfies(part -> {
            assertThat(part.unit()).isEqualTo(secondOfFive);
            assertThat(part.to()).isEqualTo(new Place.Standing(wardFour));
        });
    }

    @Test
    void anAbolishedUnitLeavesItsPartsToItsParent() {
        Plan plan = plan(line("31327", "Phường V", "", "bãi bỏ"));

        assertThat(plan.endings())
                .singleElement()
                .satisfies(ending -> assertThat(ending.heirs()).isEmpty());
        assertThat(plan.parts()).allSatisfy(part -> assertThat(part.to()).isEqualTo(new Place.Standing(province)));
    }

    @Test
    void aSpreadsheetMayHaveLostTheZerosOfACode() {
        KnownUnit hanoi = add(COMMUNE, "00004", "Phường Trúc Bạch", province);

        Plan plan = plan(line("4", "Phường Trúc Bạch", "00008", "Phường Ba Đình"));

        assertThat(plan.endings()).extracting(Plan.Ending::unit).containsExactly(hanoi);
    }

    @Test
    void everyFaultOfAnAnnexIsNamed() {
        assertThat(faults(plan(line("99999", "Xã Không Có", "31501", "Xã Mới"))))
                .contains(Fault.UNKNOWN_UNIT);
        assertThat(faults(plan(line("31327", "Phường VI", "31501", "Xã Mới")))).contains(Fault.NAME_DIFFERS);
        assertThat(faults(plan(line("31327", "Phường V", "31501", "Làng Mới")))).contains(Fault.TYPE_UNKNOWN);
        assertThat(faults(plan(line("31327", "Phường V", "31441", "Phường Mới"))))
                .contains(Fault.CODE_IN_USE);
        assertThat(faults(plan(line("31327", "Phường V", "", "")))).contains(Fault.NOTHING_SAID);
        assertThat(faults(plan(line("92", "Thành phố Cần Thơ", "", "Tỉnh Cần Thơ"))))
                .contains(Fault.OWN_UNIT);
        assertThat(faults(plan(new AnnexLine(1, "31327", "", "31501", "Phường Mới", "77", "", false))))
                .contains(Fault.PARENT_UNKNOWN);
        assertThat(faults(plan(new AnnexLine(1, "31327", "", "31501", "Phường Mới", "", "", true))))
                .contains(Fault.DOUBTFUL);
        assertThat(faults(plan(line("31327", "", "31327", "Phường V")))).contains(Fault.NOTHING_CHANGES);
        assertThat(faults(plan(line("31327", "", "31501", "Phường Một"), line("31324", "", "31501", "Phường Hai"))))
                .contains(Fault.NAMES_DISAGREE);
        assertThat(faults(plan(line("31327", "", "", "Phường Một"), line("31324", "", "", "Phường Một"))))
                .contains(Fault.CODE_MISSING);
        assertThat(faults(plan(line("31327", "", "31501", "Phường Một"), line("31327", "", "31501", "Phường Một"))))
                .contains(Fault.DOUBLE_LINE);
    }

    private static List<Fault> faults(Plan plan) {
        return plan.findings().stream().map(Finding::fault).toList();
    }

    private Plan plan(AnnexLine... annex) {
        return planner().plan(List.of(annex), Map.of());
    }

    private Planner planner() {
        return new Planner(
                province,
                units,
                TYPES,
                parents -> units.stream()
                        .filter(unit -> parents.contains(unit.parent()) && !unit.equals(province))
                        .toList());
    }

    private AnnexLine line(String fromCode, String fromName, String toCode, String toName) {
        return new AnnexLine(++lines, fromCode, fromName, toCode, toName, "", "", false);
    }

    private KnownUnit add(Level level, String code, String name, @org.jspecify.annotations.Nullable KnownUnit parent) {
        UnitId id = new UnitId(units.size() + 1L);
        KnownUnit unit = new KnownUnit(id, level, code, name, parent == null ? id : parent.id());
        units.add(unit);
        return unit;
    }
}
