package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores overrides of quizzes, and finds those that hold for somebody. */
@ApplicationScoped
class OverrideRepository {

    private static final int SHOWN = 200;

    @PersistenceContext
    private EntityManager entityManager;

    void add(QuizOverride override) {
        entityManager.persist(override);
    }

    void flush() {
        entityManager.flush();
    }

    QuizOverride get(long id) {
        return Optional.ofNullable(entityManager.find(QuizOverride.class, id)).orElseThrow(NotFoundException::new);
    }

    /**
     * Those that hold for a person at a quiz.
     *
     * @param place the team, or the unit, that counts the person; null where none does
     */
    List<QuizOverride> findInForce(CourseId course, String quizKey, PersonId person, @Nullable UnitId place) {
        String at = place == null
                ? ""
                : " or o.unit_id in (select c.ancestor_id from unit_closure c where c.descendant_id = ?)";
        Query query = entityManager
                .createNativeQuery(
                        "select o.* from quiz_override o where o.course_id = ? and o.quiz_key = ? and o.ended_at is null"
                                + " and (o.person_id = ?" + at + ")",
                        QuizOverride.class)
                .setParameter(1, course.value())
                .setParameter(2, quizKey)
                .setParameter(3, person.value());
        if (place != null) {
            query.setParameter(4, place.value());
        }
        return overrides(query);
    }

    /** Those in force for just that person, or just that unit. */
    List<QuizOverride> findOf(CourseId course, OverrideDraft draft) {
        PersonId person = draft.person();
        UnitId unit = draft.unit();
        String target = person != null ? "person" : "unit";
        return entityManager
                .createQuery(
                        "select o from QuizOverride o where o.course = :course and o.quizKey = :quiz"
                                + " and o.endedAt is null and o." + target + " = :target",
                        QuizOverride.class)
                .setParameter("course", course)
                .setParameter("quiz", draft.quizKey())
                .setParameter("target", person != null ? person : unit)
                .getResultList();
    }

    /** Those for the unit itself, and those for people whose record it keeps. */
    List<QuizOverride> findAt(UnitId place) {
        return entityManager
                .createQuery(
                        "select o from QuizOverride o where o.place = :place and o.endedAt is null", QuizOverride.class)
                .setParameter("place", place)
                .getResultList();
    }

    /** Those in force at, below and above one's units, the newest first. */
    List<OverrideLine> findAll(Scope scope) {
        List<Long> roots = new ArrayList<>(scope.rootIds());
        String in = String.join(", ", Collections.nCopies(roots.size(), "?"));
        Query query = entityManager.createNativeQuery("""
                select o.id, v.title, coalesce(x.title, o.quiz_key), p.full_name, u.name, g.full_name,
                  case when exists (select 1 from unit_closure c
                    where c.descendant_id = o.place_id and c.ancestor_id in (%s)) then 1 else 0 end
                from quiz_override o left join person p on p.id = o.person_id join unit u on u.id = o.place_id
                join course k on k.id = o.course_id left join course_version v on v.id = k.published_version_id
                left join activity x on x.version_id = v.id and x.activity_key = o.quiz_key
                join person g on g.id = o.given_by
                where o.ended_at is null and exists (select 1 from unit_closure c
                  where (c.descendant_id = o.place_id and c.ancestor_id in (%s))
                  or (c.ancestor_id = o.unit_id and c.descendant_id in (%s)))
                order by o.id desc
                """.formatted(in, in, in));
        for (int i = 0; i < roots.size() * 3; i++) {
            query.setParameter(i + 1, roots.get(i % roots.size()));
        }
        List<?> rows = query.setMaxResults(SHOWN).getResultList();
        return rows.stream().map(Object[].class::cast).map(this::line).toList();
    }

    private OverrideLine line(Object[] row) {
        return new OverrideLine(
                get(((Number) row[0]).longValue()),
                text(row[1]),
                text(row[2]),
                text(row[3]),
                text(row[4]),
                row[5].toString(),
                ((Number) row[6]).intValue() == 1);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Everything that was ever decided for a person, the first one first. */
    List<QuizOverride> findOf(PersonId person) {
        return entityManager
                .createQuery("select o from QuizOverride o where o.person = :person order by o.id", QuizOverride.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The open attempts at the quiz whose terms an override changes, oldest first. */
    List<Long> findOpenAttempts(QuizOverride override) {
        PersonId person = override.getPerson();
        UnitId unit = override.getUnit();
        String reached = person != null
                ? "e.person_id = ?"
                : "exists (select 1 from unit_closure c where c.descendant_id = coalesce(e.team_id, e.unit_id)"
                        + " and c.ancestor_id = ?)";
        Query query = entityManager
                .createNativeQuery("select a.id from attempt a join enrolment e on e.id = a.enrolment_id"
                        + " join activity x on x.id = a.quiz_id"
                        + " where e.course_id = ? and x.activity_key = ? and a.open_marker = 1 and " + reached
                        + " order by a.id")
                .setParameter(1, override.getCourse().value())
                .setParameter(2, override.getQuizKey())
                .setParameter(3, person != null ? person.value() : unit == null ? 0L : unit.value());
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What was given to one record of a person goes to another. */
    void move(PersonId from, PersonId to) {
        update("update quiz_override set person_id = ? where person_id = ?", to, from);
    }

    /** What was first given to that record comes back to it. */
    void moveBack(PersonId from, PersonId to) {
        update("update quiz_override set person_id = ? where person_id = ? and first_person_id = ?", to, from, to);
    }

    /** Forgets what was given to a record that was made by mistake. */
    void removeOf(PersonId person) {
        update("delete from quiz_override where person_id = ?", person);
    }

    private void update(String sql, PersonId... people) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < people.length; i++) {
            query.setParameter(i + 1, people[i].value());
        }
        query.executeUpdate();
    }

    @SuppressWarnings("unchecked") // the query names the entity
    private static List<QuizOverride> overrides(Query query) {
        return query.getResultList();
    }
}
