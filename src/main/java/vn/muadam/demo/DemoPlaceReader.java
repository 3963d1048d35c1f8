package vn.muadam.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the real units that the demo stands on. */
final class DemoPlaceReader {

    private static final List<String> SECOND_PROVINCE_COMMUNES = List.of("19777", "19867");

    private static final String SUCCESSORS_OF_FORMER_PROVINCE = """
            select u.id, u.code, u.name, u.type_code, count(*)
            from unit_succession s
            join unit u on u.id = s.to_unit_id
            join unit_closure c on c.descendant_id = s.from_unit_id
            join unit p on p.id = c.ancestor_id
            where u.level_code = 'COMMUNE' and p.level_code = 'PROVINCE' and p.valid_to is not null and p.code in (?)
            group by u.id, u.code, u.name, u.type_code
            order by u.code
            """;
    private static final String COMMUNES_OF_TODAY = """
            select u.id, u.code, u.name, u.type_code, 0
            from unit u where u.level_code = 'COMMUNE' and u.valid_to is null and u.code in (?, ?)
            order by u.code
            """;
    private static final String UNITS_ABOVE = """
            select u.id, u.code from unit u
            where u.level_code in ('NATION', 'PROVINCE') and u.valid_to is null and u.code in (?, ?, ?)
            """;

    private final Connection connection;

    DemoPlaceReader(Connection connection) {
        this.connection = connection;
    }

    DemoPlaces read() throws SQLException {
        return DemoPlaces.of(
                communes(SUCCESSORS_OF_FORMER_PROVINCE, List.of("93")),
                communes(COMMUNES_OF_TODAY, SECOND_PROVINCE_COMMUNES),
                unitsAbove());
    }

    private List<RealCommune> communes(String sql, List<String> codes) throws SQLException {
        List<RealCommune> communes = new ArrayList<>();
        try (PreparedStatement query = prepare(sql, codes);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                boolean ward = row.getString(4).equals("WARD");
                communes.add(new RealCommune(row.getLong(1), row.getString(2), row.getString(3), ward, row.getInt(5)));
            }
        }
        return communes;
    }

    private Map<String, Long> unitsAbove() throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (PreparedStatement query = prepare(
                        UNITS_ABOVE,
                        List.of(DemoPlaces.NATION, DemoPlaces.FIRST_PROVINCE, DemoPlaces.SECOND_PROVINCE));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                ids.put(row.getString(2), row.getLong(1));
            }
        }
        return ids;
    }

    private PreparedStatement prepare(String sql, List<String> codes) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        for (int i = 0; i < codes.size(); i++) {
            query.setString(i + 1, codes.get(i));
        }
        return query;
    }
}
