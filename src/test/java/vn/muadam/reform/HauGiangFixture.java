package vn.muadam.reform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTree;
import vn.muadam.testing.Rows;

/**
 * Hậu Giang as it stood before 1 July 2025, once more beside today's units: a province, 8 districts and 75 communes of the
 * real names, each commune with the hamlet "Ấp 1", its team and a member; and the province that takes it in. All codes bear
 * a number of their own in front, so that nothing of the real units is touched.
 */
final class HauGiangFixture {

    private static int last;

    final UnitId province;
    final UnitId receiving;
    private final String prefix = "x" + ++last + ".";
    private final Map<String, UnitId> communes = new HashMap<>();
    private final Map<String, UnitId> districts = new HashMap<>();
    private final Map<UnitId, UnitId> teams = new HashMap<>();
    private final Map<UnitId, Long> members = new HashMap<>();
    private final List<CSVRecord> succession;

    HauGiangFixture(UnitId country) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Unit.class.getResourceAsStream("haugiang_succession.csv")),
                StandardCharsets.UTF_8)) {
            succession = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        province = unit("PROVINCE", Level.PROVINCE, "93", "Tỉnh Hậu Giang", country);
        receiving = unit("PROVINCE_CITY", Level.PROVINCE, "92", "Thành phố Cần Thơ", country);
        succession.forEach(this::add);
        try (var connection = Rows.dataSource().getConnection()) {
            UnitTree.rebuild(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(CSVRecord line) {
        UnitId district = districts.computeIfAbsent(
                line.get("old_district_code"),
                code -> unit("DISTRICT", Level.DISTRICT, code, line.get("old_district"), province));
        String code = line.get("old_code");
        UnitId commune = unit("COMMUNE", Level.COMMUNE, code, line.get("old_name"), district);
        communes.put(code, commune);
        UnitId hamlet = unit("HAMLET", Level.HAMLET, code + "-001", "Ấp 1", commune);
        UnitId team = unit("TEAM", Level.TEAM, code + "-001-T", "Tổ công nghệ số cộng đồng ấp 1", hamlet);
        Rows.change("insert into team (unit_id, kind) values (?, 'HAMLET')", team.value());
        teams.put(commune, team);
        members.put(team, member(team, commune));
    }

    private static long member(UnitId team, UnitId commune) {
        long id = Rows.newId();
        Rows.change(
                "insert into person (id, full_name, given_name, family_middle, folded_name, sort_key, home_unit_id)"
                        + " values (?, 'Nguyễn Văn Thử', 'Thử', 'Nguyễn Văn', 'nguyen van thu', 'thu', ?)",
                id,
                commune.value());
        Rows.change(
                "insert into membership (id, person_id, team_id, team_role, primary_team, valid_from)"
                        + " values (?, ?, ?, 'LEADER', true, date('2022-07-01'))",
                Rows.newId(),
                id,
                team.value());
        return id;
    }

    private UnitId unit(String type, Level level, String code, String name, UnitId parent) {
        long id = Rows.newId();
        Rows.change(
                "insert into unit (id, type_code, level_code, code, name, folded_name, sort_key, parent_id, valid_from)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, date('2004-01-01'))",
                id,
                type,
                level.name(),
                prefix + code,
                name,
                name,
                name,
                parent.value());
        return new UnitId(id);
    }

    UnitId commune(String code) {
        return Objects.requireNonNull(communes.get(code));
    }

    UnitId district(String code) {
        return Objects.requireNonNull(districts.get(code));
    }

    UnitId teamOf(String code) {
        return Objects.requireNonNull(teams.get(commune(code)));
    }

    long memberOf(String code) {
        return Objects.requireNonNull(members.get(teamOf(code)));
    }

    String code(String code) {
        return prefix + code;
    }

    List<CSVRecord> succession() {
        return succession;
    }

    /** The annex of the whole reform: every commune, the districts that end, both provinces that become one. */
    String annex() {
        List<String> lines = new ArrayList<>();
        lines.add("PHỤ LỤC;;;;");
        lines.add("Mã cũ;Tên đơn vị cũ;Mã mới;Tên đơn vị mới;Mã cấp trên");
        lines.add(line("93", "Tỉnh Hậu Giang", "92", "Thành phố Cần Thơ"));
        lines.add(line("92", "Thành phố Cần Thơ", "92", "Thành phố Cần Thơ"));
        districts.forEach((code, id) -> lines.add(prefix + code + ";;;bãi bỏ;"));
        succession.forEach(row ->
                lines.add(line(row.get("old_code"), row.get("old_name"), row.get("new_code"), row.get("new_name"))
                        + prefix
                        + row.get("new_province_code")));
        return String.join("\n", lines);
    }

    /** A line of an annex, without the parent. */
    String line(String from, String fromName, String to, String toName) {
        return prefix + from + ";" + fromName + ";" + (to.isEmpty() ? "" : prefix + to) + ";" + toName + ";";
    }
}
