package vn.muadam.bench;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a country of the demo on PostgreSQL: a hundred copies of its teams with their people and all that these have
 * learnt, each copy on other communes of the country. Set by set in the database, because it is not what is measured.
 */
final class LargeCountry {

    private static final Logger LOG = System.getLogger(LargeCountry.class.getName());
    private static final int COPIES = 100;
    private static final String SHIFT = "10000000000 + c.no * 100000000 + t.";
    private static final String MEMBER = "exists (select 1 from membership m where m.person_id = t.%s)";

    private final Statement statement;

    private LargeCountry(Statement statement) {
        this.statement = statement;
    }

    static Size fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            LargeCountry country = new LargeCountry(statement);
            country.chooseCommunes();
            country.copyUnits();
            country.copyPeople();
            country.copyLearning();
            country.copyAttempts();
            country.copyRollUps();
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
            return Size.of(connection);
        }
    }

    /** Each commune of the demo gets another one for each copy, all over the country. */
    private void chooseCommunes() throws SQLException {
        statement.execute("set session_replication_role = replica"); // copies of valid rows need no check of each key
        run("""
                create temporary table place as
                with home as (
                  select distinct co.id from team t join unit_closure c on c.descendant_id = t.unit_id
                  join unit co on co.id = c.ancestor_id and co.level_code = 'COMMUNE'),
                numbered_home as (select id, row_number() over (order by id) - 1 as no from home),
                other as (
                  select id, row_number() over (order by md5(id::text)) - 1 as no from unit
                  where level_code = 'COMMUNE' and valid_to is null and id not in (select id from home))
                select c.no as copy_no, h.id as home, o.id as commune
                from generate_series(cast(1 as bigint), %d) as c (no) cross join numbered_home h
                join other o on o.no = ((c.no - 1) * (select count(*) from home) + h.no) %% (select count(*) from other)
                """.formatted(COPIES));
        run("create unique index on place (copy_no, home)");
        run("analyze place");
        run("""
                insert into course_requirement (id, unit_id, course_id, audience, due_on, valid_from, valid_to)
                select 9100000000 + p.id, p.id, r.course_id, r.audience, r.due_on, r.valid_from, r.valid_to
                from course_requirement r join unit home on home.id = r.unit_id and home.code = '92'
                cross join unit p where r.audience = 'MEMBER' and p.level_code = 'PROVINCE' and p.valid_to is null
                and not exists (select 1 from course_requirement q where q.unit_id = p.id)
                """);
    }

    private void copyUnits() throws SQLException {
        String parent = "coalesce(place.commune, " + SHIFT + "parent_id)";
        copy(
                "unit",
                Map.of("id", SHIFT + "id", "parent_id", parent),
                "parent_id",
                "t.level_code in ('HAMLET', 'TEAM')");
        copy("team", Map.of("unit_id", SHIFT + "unit_id"), "", "true");
        copy(
                "unit_closure",
                Map.of("ancestor_id", SHIFT + "ancestor_id", "descendant_id", SHIFT + "descendant_id"),
                "",
                "exists (select 1 from unit u where u.id = t.ancestor_id and u.level_code in ('HAMLET', 'TEAM'))");
        run("""
                insert into unit_closure (ancestor_id, descendant_id, depth)
                select up.ancestor_id, 10000000000 + place.copy_no * 100000000 + t.descendant_id, t.depth + up.depth
                from place join unit_closure t on t.ancestor_id = place.home and t.depth > 0
                join unit u on u.id = t.descendant_id and u.level_code in ('HAMLET', 'TEAM')
                  and u.id < 1000000000
                join unit_closure up on up.descendant_id = place.commune
                """);
    }

    private void copyPeople() throws SQLException {
        copy("person", Map.of("id", SHIFT + "id"), "", MEMBER.formatted("id"));
        copy(
                "account",
                Map.of("person_id", SHIFT + "person_id", "username", "t.username || '-' || c.no"),
                "",
                MEMBER.formatted("person_id"));
        copy("membership", shifted("id", "person_id", "team_id"), "", "true");
    }

    private void copyLearning() throws SQLException {
        String unit = "coalesce(place.commune, t.unit_id)";
        copy("learning_assignment", shifted("id", "person_id", "team_id", unit), "unit_id", "t.team_id is not null");
        copy("enrolment", shifted("id", "person_id", "team_id", unit), "unit_id", "t.team_id is not null");
        copy(
                "activity_completion",
                shifted("id", "enrolment_id"),
                "",
                "exists (select 1 from enrolment e where e.id = t.enrolment_id and e.team_id is not null)");
        copy(
                "course_completion",
                shifted("id", "enrolment_id", "person_id", "team_id", unit),
                "unit_id",
                "t.team_id is not null");
        Map<String, String> certificate = shifted("id", "person_id", "team_id", unit);
        certificate.put("public_code", "t.public_code || '-' || c.no");
        certificate.put("number_text", "t.number_text || '-' || c.no");
        copy("certificate", certificate, "unit_id", "t.team_id is not null");
    }

    private void copyAttempts() throws SQLException {
        Map<String, String> attempt = shifted("id", "enrolment_id", "person_id");
        attempt.put("token", "t.token || '-' || c.no");
        String finished =
                "a.state = 'FINISHED' and exists (select 1 from membership m where m.person_id = a.person_id)";
        copy("attempt", attempt, "", finished.replace("a.", "t."));
        copy(
                "attempt_slot",
                shifted("attempt_id"),
                "",
                "exists (select 1 from attempt a where a.id = t.attempt_id and " + finished + ")");
        copy("quiz_result", shifted("id", "person_id"), "", MEMBER.formatted("person_id"));
    }

    private void copyRollUps() throws SQLException {
        copy("team_course_progress", shifted("team_id"), "", "true");
        copy("team_course_due", shifted("team_id"), "", "true");
        copy("team_evaluation", shifted("id", "team_id"), "", "true");
        copy("indicator_score", shifted("id", "team_evaluation_id"), "", "true");
    }

    /** New numbers for these columns; an expression with a dot is that of the commune. */
    private static Map<String, String> shifted(String... columns) {
        Map<String, String> changed = new java.util.HashMap<>();
        for (String column : columns) {
            changed.put(column.contains(".") ? "unit_id" : column, column.contains(".") ? column : SHIFT + column);
        }
        return changed;
    }

    /**
     * Copies the rows of a table as often as there are copies.
     *
     * @param changed the columns that are not the same in a copy
     * @param communeIn the column that may name a commune of the demo, in whose place another stands; may be empty
     */
    private void copy(String table, Map<String, String> changed, String communeIn, String where) throws SQLException {
        List<String> columns = columnsOf(table);
        List<String> values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .toList();
        String place =
                communeIn.isEmpty() ? "" : "left join place on place.copy_no = c.no and place.home = t." + communeIn;
        run(
                "insert into %s (%s) select %s from generate_series(cast(1 as bigint), %d) as c (no) cross join %s t %s where %s"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", values),
                                COPIES,
                                table,
                                place,
                                where));
    }

    private List<String> columnsOf(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = statement.getConnection().getMetaData().getColumns(null, "public", table, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private void run(String sql) throws SQLException {
        long begun = System.nanoTime();
        int rows = statement.executeUpdate(sql);
        String what = sql.strip().lines().findFirst().orElse("");
        LOG.log(
                Level.INFO,
                "{0} rows, {1} ms: {2}",
                rows,
                (System.nanoTime() - begun) / 1_000_000,
                what.substring(0, Math.min(60, what.length())));
    }

    /** How much a database holds. */
    record Size(long teams, long members, long completions, long answers) {

        static Size of(Connection connection) throws SQLException {
            return new Size(
                    count(connection, "team"),
                    count(connection, "membership"),
                    count(connection, "activity_completion"),
                    count(connection, "attempt_slot"));
        }

        private static long count(Connection connection, String table) throws SQLException {
            try (Statement query = connection.createStatement();
                    ResultSet row = query.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%,d teams, %,d members, %,d completed activities, %,d answers",
                    teams,
                    members,
                    completions,
                    answers);
        }
    }
}
