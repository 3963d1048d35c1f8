package vn.muadam.organisation;

import vn.muadam.testing.Rows;

/** Units for in-container tests: the real ones by their code, and new teams under them. */
public final class UnitFixture {

    private UnitFixture() {}

    /** A province of today by its code: "92" is Thành phố Cần Thơ. */
    public static UnitId province(String code) {
        return today("PROVINCE", code);
    }

    /** A commune of today by its code. */
    public static UnitId commune(String code) {
        return today("COMMUNE", code);
    }

    /** Some commune of that province; different numbers give different ones. */
    public static UnitId communeOf(UnitId province, int number) {
        return new UnitId(Rows.number(
                "select id from unit where parent_id = ? and level_code = 'COMMUNE' and valid_to is null"
                        + " order by id offset " + number + " rows fetch next 1 rows only",
                province.value()));
    }

    /** A new team right under that unit. */
    public static UnitId aTeamIn(UnitId parent) {
        long id = Rows.newId();
        Rows.change(
                "insert into unit (id, type_code, level_code, code, name, folded_name, sort_key, parent_id, valid_from)"
                        + " values (?, 'TEAM', 'TEAM', ?, ?, ?, ?, ?, date('2025-07-01'))",
                id,
                "T" + id,
                "Tổ thử " + id,
                "to thu " + id,
                "to thu " + id,
                parent.value());
        Rows.change("insert into team (unit_id, kind) values (?, 'HAMLET')", id);
        settle(id);
        return new UnitId(id);
    }

    /** A commune that ended yesterday, and in whose place those stand. */
    public static UnitId aCommuneBefore(UnitId... heirs) {
        long id = Rows.newId();
        Rows.change(
                "insert into unit (id, type_code, level_code, code, name, folded_name, sort_key, parent_id, valid_from, valid_to)"
                        + " select cast(" + id + " as bigint), 'COMMUNE', 'COMMUNE', 'X" + id
                        + "', 'Xã Cũ', 'xa cu', 'xa cu', u.parent_id, date('2004-01-01'), date('2025-06-30')"
                        + " from unit u where u.id = ?",
                heirs[0].value());
        for (UnitId heir : heirs) {
            Rows.change(
                    "insert into unit_succession (change_id, from_unit_id, to_unit_id, doubtful) values (2, ?, ?, false)",
                    id,
                    heir.value());
        }
        settle(id);
        return new UnitId(id);
    }

    /** Puts one new unit below its ancestors; to fill the whole tree again would take most of a test's time on Derby. */
    private static void settle(long id) {
        Rows.change("insert into unit_closure (ancestor_id, descendant_id, depth) values (?, ?, 0)", id, id);
        Rows.change(
                "insert into unit_closure (ancestor_id, descendant_id, depth) select c.ancestor_id, u.id, c.depth + 1"
                        + " from unit u join unit_closure c on c.descendant_id = u.parent_id where u.id = ?",
                id);
    }

    private static UnitId today(String level, String code) {
        return new UnitId(Rows.number(
                "select id from unit where level_code = ? and code = ? and valid_to is null and valid_from is not null",
                level,
                code));
    }
}
