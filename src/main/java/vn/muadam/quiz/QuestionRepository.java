package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;
import vn.muadam.shared.KeptLists;
import vn.muadam.shared.NotFoundException;

/**
 * Stores questions and their versions. Versions and the bank of a course version never change and are kept in memory, the
 * same for every reader.
 */
@ApplicationScoped
class QuestionRepository {

    private final KeptLists<CourseVersionId, BankQuestion> banks = new KeptLists<>();

    @PersistenceContext
    private EntityManager entityManager;

    void add(Question question) {
        entityManager.persist(question);
    }

    void add(QuestionVersion version) {
        entityManager.persist(version);
    }

    Question get(long id) {
        return Optional.ofNullable(entityManager.find(Question.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<Question> find(CourseId course, String key) {
        return entityManager
                .createQuery("select q from Question q where q.course = :course and q.key = :key", Question.class)
                .setParameter("course", course)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<QuestionVersion> findVersion(Long questionId, String contentHash) {
        return entityManager
                .createQuery(
                        "select v from QuestionVersion v where v.questionId = :question and v.contentHash = :hash",
                        QuestionVersion.class)
                .setParameter("question", questionId)
                .setParameter("hash", contentHash)
                .getResultStream()
                .findFirst();
    }

    QuestionVersion getVersion(long id) {
        return Optional.ofNullable(entityManager.find(QuestionVersion.class, id, KeptLists.UNCHANGING))
                .orElseThrow(NotFoundException::new);
    }

    void putIntoBank(CourseVersionId courseVersion, QuestionVersion version) {
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into course_version_question (course_version_id, question_version_id)"
                        + " values (?, ?)")
                .setParameter(1, courseVersion.value())
                .setParameter(2, version.getId())
                .executeUpdate();
    }

    /** Everything that the quizzes of the course version may draw from, always in the same order. */
    List<BankQuestion> findBank(CourseVersionId courseVersion) {
        return banks.get(courseVersion, () -> readBank(courseVersion));
    }

    private List<BankQuestion> readBank(CourseVersionId courseVersion) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select v.id, q.question_key, v.category, v.tags, v.difficulty, v.kind
                        from course_version_question b
                        join question_version v on v.id = b.question_version_id
                        join question q on q.id = v.question_id
                        where b.course_version_id = ? order by q.question_key
                        """)
                .setParameter(1, courseVersion.value())
                .getResultList();
        return rows.stream().map(row -> bankQuestion((Object[]) row)).toList();
    }

    /** The wording of a question that the course version asks. */
    Optional<QuestionVersion> findInBank(CourseVersionId courseVersion, String key) {
        return findBank(courseVersion).stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .map(question -> getVersion(question.versionId()));
    }

    private static BankQuestion bankQuestion(Object[] row) {
        return new BankQuestion(
                ((Number) row[0]).longValue(),
                row[1].toString(),
                row[2].toString(),
                List.of(row[3].toString().split(" ")),
                row[4] == null ? null : ((Number) row[4]).intValue(),
                QuestionKind.valueOf(row[5].toString()));
    }
}
