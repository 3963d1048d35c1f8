package vn.muadam.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads by which rules the final test draws, and from which questions. */
final class TestBankReader {

    private final Connection connection;

    TestBankReader(Connection connection) {
        this.connection = connection;
    }

    List<TestPapers.Rule> rules(CompulsoryCourse course) throws SQLException {
        List<TestPapers.Rule> rules = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select category, difficulties, draw_count from quiz_draw where quiz_id = ? order by ordinal")) {
            query.setLong(1, course.finalTest());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rules.add(new TestPapers.Rule(row.getString(1), row.getString(2), row.getInt(3)));
                }
            }
        }
        return rules;
    }

    /** In the order of their keys, because their ids differ from one installation to the next. */
    List<TestPapers.Question> questions(CompulsoryCourse course) throws SQLException {
        Map<Long, TestPapers.Question> bank = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select v.id, v.category, v.difficulty, v.shuffle_options, v.kind, o.weight
                from course_version_question b
                join question_version v on v.id = b.question_version_id
                join question q on q.id = v.question_id
                join question_option o on o.question_version_id = v.id
                where b.course_version_id = ? order by q.question_key, o.ordinal
                """)) {
            query.setLong(1, course.versionId());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    TestPapers.Question question = question(row);
                    bank.computeIfAbsent(question.version(), version -> question)
                            .rightOptions()
                            .add(row.getBigDecimal(6).signum() > 0);
                }
            }
        }
        return List.copyOf(bank.values());
    }

    private static TestPapers.Question question(ResultSet row) throws SQLException {
        boolean shuffled = row.getBoolean(4) && !row.getString(5).equals("TRUE_FALSE");
        return new TestPapers.Question(row.getLong(1), row.getString(2), row.getString(3), shuffled, new ArrayList<>());
    }
}
