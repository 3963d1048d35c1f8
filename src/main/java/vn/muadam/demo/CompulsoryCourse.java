package vn.muadam.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published course that both provinces have made compulsory, as the demo needs it.
 *
 * @param lessons the ids of its lessons, in order
 * @param finalTest the id of the one test it asks for
 */
record CompulsoryCourse(long id, long versionId, List<Long> lessons, long finalTest) {

    private static final String KEY = "k6";

    /** Empty when the course is not published. */
    static Optional<CompulsoryCourse> find(Connection connection) throws SQLException {
        long course = 0;
        long version = 0;
        long test = 0;
        List<Long> lessons = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select c.id, a.version_id, a.id, a.kind
                from course c join activity a on a.version_id = c.published_version_id
                where c.course_key = ? and a.required = true order by a.ordinal
                """)) {
            query.setString(1, KEY);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    course = row.getLong(1);
                    version = row.getLong(2);
                    if (row.getString(4).equals("QUIZ")) {
                        test = row.getLong(3);
                    } else {
                        lessons.add(row.getLong(3));
                    }
                }
            }
        }
        return test == 0 ? Optional.empty() : Optional.of(new CompulsoryCourse(course, version, lessons, test));
    }

    /** The lessons and the test. */
    int requiredCount() {
        return lessons.size() + 1;
    }
}
