package vn.muadam.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;

/** Stores the notes of merges in the order in which they were made. */
@ApplicationScoped
class MergeNoteRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    void add(long merge, MergeNote note) {
        String sql =
                "insert into person_merge_note (merge_id, note_no, kind, row_id, was_person_id, was_number, was_text)"
                        + " values (?, (select coalesce(max(n.note_no), 0) + 1 from person_merge_note n where n.merge_id = ?),"
                        + " ?, ?, ?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, merge);
            insert.setLong(2, merge);
            insert.setString(3, note.kind());
            insert.setLong(4, note.row());
            insert.setLong(5, note.wasPerson().value());
            insert.setObject(6, note.wasNumber(), Types.INTEGER);
            insert.setObject(7, note.wasText(), Types.VARCHAR);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A step of a merge could not be noted", e);
        }
    }

    /** What merges have noted of the fields of a record says who it was. */
    void forgetFields(PersonId into) {
        entityManager
                .createNativeQuery("delete from person_merge_note where was_person_id = ? and kind like 'field-%'")
                .setParameter(1, into.value())
                .executeUpdate();
    }

    List<MergeNote> find(long merge, String kind) {
        List<?> rows = entityManager
                .createNativeQuery("select kind, row_id, was_person_id, was_number, was_text from person_merge_note"
                        + " where merge_id = ? and kind = ? order by note_no desc")
                .setParameter(1, merge)
                .setParameter(2, kind)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new MergeNote(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        new PersonId(((Number) row[2]).longValue()),
                        row[3] == null ? null : (Integer) ((Number) row[3]).intValue(),
                        (String) row[4]))
                .toList();
    }
}
