package vn.muadam.organisation;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.ApplicationStarted;
import vn.muadam.shared.BulkLoaded;
import vn.muadam.shared.VietnameseText;

/**
 * Loads the country's real units once, into an empty database: today's provinces and communes, those before 1 July
 * 2025, and what became of them. Plain JDBC, because 25,000 rows are a bulk load and not a use case.
 */
@ApplicationScoped
class UnitLoader {

    private static final Logger LOG = Logger.getLogger(UnitLoader.class.getName());
    private static final int CHUNK = 500; // larger batches make Derby lock whole tables
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final long COUNTRY_CHANGE = 2;
    private static final String COUNTRY_DECISION =
            "Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025";

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Inject
    private Event<BulkLoaded> bulkLoaded;

    @Transactional
    void load(@Observes @Priority(ApplicationStarted.UNITS) ApplicationStarted event) {
        try (Connection connection = dataSource.getConnection()) {
            if (isEmpty(connection)) {
                loadInto(connection, UnitTable.read());
                bulkLoaded.fire(new BulkLoaded());
            } else if (lacksLineage(connection)) {
                UnitTable table = UnitTable.read();
                insertLineage(connection, table, findUnits(connection, table));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The units could not be loaded", e);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from unit")) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    private static void loadInto(Connection connection, UnitTable table) throws SQLException, IOException {
        insertTypes(connection, table);
        Map<UnitTable.Row, Long> ids = insertUnits(connection, table);
        UnitTree.rebuild(connection);
        insertLineage(connection, table, ids);
        LOG.info(() -> ids.size() + " units loaded");
    }

    private static void insertTypes(Connection connection, UnitTable table) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into unit_type (code, level_code, level_no, name, name_en, valid_to) values (?, ?, ?, ?, ?, ?)")) {
            for (UnitTable.Type type : table.types()) {
                insert.setString(1, type.code());
                insert.setString(2, type.level().name());
                insert.setInt(3, type.level().number());
                insert.setString(4, type.name());
                insert.setString(5, type.nameEn());
                setDate(insert, 6, type.validTo());
                insert.executeUpdate();
            }
        }
    }

    private static Map<UnitTable.Row, Long> insertUnits(Connection connection, UnitTable table) throws SQLException {
        Map<UnitTable.Row, Long> ids = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into unit (id, type_code, level_code, code, name, folded_name, sort_key, parent_id, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            long id = 0;
            for (UnitTable.Row row : table.parentsFirst()) {
                ids.put(row, ++id);
                insert.setLong(1, id);
                insert.setString(2, table.typeOf(row).code());
                insert.setString(3, row.level().name());
                insert.setString(4, row.code());
                insert.setString(5, row.name());
                insert.setString(6, VietnameseText.fold(row.name()));
                insert.setString(7, VietnameseText.sortKey(row.name()));
                setLong(insert, 8, table.parentOf(row).map(ids::get).orElse(null));
                setDate(insert, 9, row.validFrom());
                setDate(insert, 10, row.validTo());
                insert.addBatch();
                if (id % CHUNK == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return ids;
    }

    private static boolean lacksLineage(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from unit_change where id = " + COUNTRY_CHANGE)) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    /** An installation of before has the units, and of their lineage former Hậu Giang alone. */
    private static Map<UnitTable.Row, Long> findUnits(Connection connection, UnitTable table) throws SQLException {
        Map<UnitTable.Row, Long> ids = new HashMap<>();
        try (Statement query = connection.createStatement();
                var rows = query.executeQuery("select id, level_code, code, valid_to from unit"
                        + " where level_code in ('PROVINCE', 'COMMUNE') and (valid_from is null or valid_from = '"
                        + REFORM
                        + "')")) {
            while (rows.next()) {
                boolean ended =
                        rows.getDate(4) != null && rows.getDate(4).toLocalDate().isBefore(REFORM);
                long id = rows.getLong(1);
                table.find(Level.valueOf(rows.getString(2)), rows.getString(3), ended ? REFORM.minusDays(1) : REFORM)
                        .ifPresent(row -> ids.put(row, id));
            }
        }
        return ids;
    }

    private static void insertLineage(Connection connection, UnitTable table, Map<UnitTable.Row, Long> ids)
            throws SQLException, IOException {
        try (PreparedStatement change = connection.prepareStatement(
                        "insert into unit_change (id, legal_reference, effective_on) values (?, ?, ?)");
                PreparedStatement insert = connection.prepareStatement("insert into unit_succession"
                        + " (change_id, from_unit_id, to_unit_id, doubtful) values (?, ?, ?, ?)")) {
            change.setLong(1, COUNTRY_CHANGE);
            change.setString(2, COUNTRY_DECISION);
            change.setDate(3, java.sql.Date.valueOf(REFORM));
            change.executeUpdate();
            int count = 0;
            for (UnitTable.Link link : UnitTable.succession()) {
                Long from = ids.get(table.unit(link.level(), link.from(), REFORM.minusDays(1)));
                Long to = ids.get(table.unit(link.level(), link.to(), REFORM));
                if (from != null && to != null) {
                    insert.setLong(1, COUNTRY_CHANGE);
                    insert.setLong(2, from);
                    insert.setLong(3, to);
                    insert.setBoolean(4, link.doubtful());
                    insert.addBatch();
                }
                if (++count % CHUNK == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void setDate(PreparedStatement statement, int index, @Nullable LocalDate day) throws SQLException {
        statement.setObject(index, day == null ? null : java.sql.Date.valueOf(day), Types.DATE);
    }

    private static void setLong(PreparedStatement statement, int index, @Nullable Long value) throws SQLException {
        statement.setObject(index, value, Types.BIGINT);
    }
}
