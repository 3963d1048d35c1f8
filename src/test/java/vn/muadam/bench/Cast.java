package vn.muadam.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Who does what while it is measured. Each person of the demo has one part only, so that what one work changes is not in
 * the way of another.
 *
 * @param readers are in the middle of the course
 * @param answerers have not begun, and answer one attempt again and again
 * @param examinees have not begun, and make one attempt after the other
 * @param visitors have finished, and sign in
 * @param certificates the public codes of issued certificates, each with its holder
 * @param commune one with teams, below the province official
 */
record Cast(
        List<Learner> readers,
        List<Learner> answerers,
        List<Learner> examinees,
        List<Learner> visitors,
        List<Holder> certificates,
        Learner provinceOfficial,
        Learner nationalOfficial,
        long commune) {

    private static final int ANSWERERS = 200;
    private static final int VISITORS = 300;

    record Holder(Learner learner, String code) {}

    static Cast find(Connection connection) throws SQLException {
        List<Learner> fresh = learners(connection, """
                select p.person_id, p.username from course c
                join learning_assignment l on l.course_id = c.id and l.state = 'ASSIGNED'
                join account p on p.person_id = l.person_id where c.course_key = 'k6'
                and not exists (select 1 from enrolment e where e.person_id = p.person_id and e.course_id = c.id)
                order by p.person_id
                """);
        List<Learner> finished = learners(connection, """
                select p.person_id, p.username from course c join course_completion d on d.course_id = c.id
                join account p on p.person_id = d.person_id where c.course_key = 'k6' order by p.person_id
                """);
        return new Cast(
                learners(connection, """
                        select p.person_id, p.username from course c
                        join enrolment e on e.course_id = c.id and e.state = 'ACTIVE'
                        join account p on p.person_id = e.person_id where c.course_key = 'k6' order by p.person_id
                        """),
                fresh.subList(0, ANSWERERS),
                fresh.subList(ANSWERERS, fresh.size()),
                finished.subList(0, VISITORS),
                holders(connection),
                official(connection, "quantri"),
                official(connection, "thamdinh"),
                commune(connection));
    }

    /** Everybody who needs to be signed in. */
    List<Learner> signedIn() {
        List<Learner> all = new ArrayList<>(readers);
        all.addAll(answerers);
        all.addAll(examinees);
        certificates.forEach(holder -> all.add(holder.learner()));
        all.add(provinceOfficial);
        all.add(nationalOfficial);
        return all;
    }

    private static List<Learner> learners(Connection connection, String sql) throws SQLException {
        List<Learner> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(Learner.of(rows.getLong(1), rows.getString(2)));
            }
        }
        return found;
    }

    private static List<Holder> holders(Connection connection) throws SQLException {
        List<Holder> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select p.person_id, p.username, d.public_code from course c
                        join certificate d on d.course_id = c.id and d.state = 'ISSUED'
                        join account p on p.person_id = d.person_id where c.course_key = 'k6' order by p.person_id
                        """)) {
            while (rows.next()) {
                found.add(new Holder(Learner.of(rows.getLong(1), rows.getString(2)), rows.getString(3)));
            }
        }
        return found;
    }

    private static long commune(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select min(co.id) from account a join role_grant g on g.person_id = a.person_id
                        join unit_closure below on below.ancestor_id = g.unit_id
                        join unit co on co.id = below.descendant_id and co.level_code = 'COMMUNE'
                        join unit_closure c on c.ancestor_id = co.id join team t on t.unit_id = c.descendant_id
                        where a.username = 'quantri'
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Learner official(Connection connection, String username) throws SQLException {
        return learners(connection, "select person_id, username from account where username = '" + username + "'")
                .get(0);
    }
}
