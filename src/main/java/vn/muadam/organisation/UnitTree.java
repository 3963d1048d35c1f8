package vn.muadam.organisation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the closure table (every unit with each of its ancestors) from the parents, level by level. */
public final class UnitTree {

    private UnitTree() {}

    /** Adds what is missing for all units; rows that stand already stay. */
    public static void rebuild(Connection connection) throws SQLException {
        try (Statement own = connection.createStatement()) {
            own.executeUpdate("""
                    insert into unit_closure (ancestor_id, descendant_id, depth)
                    select u.id, u.id, 0 from unit u
                    where not exists (select 1 from unit_closure c where c.descendant_id = u.id)
                    """);
        }
        for (Level level : Level.values()) {
            addAncestors(connection, level);
        }
    }

    private static void addAncestors(Connection connection, Level level) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into unit_closure (ancestor_id, descendant_id, depth)
                select c.ancestor_id, u.id, c.depth + 1
                from unit u join unit_closure c on c.descendant_id = u.parent_id
                where u.level_code = ?
                and not exists (select 1 from unit_closure d where d.descendant_id = u.id and d.depth > 0)
                """)) {
            insert.setString(1, level.name());
            insert.executeUpdate();
        }
    }
}
