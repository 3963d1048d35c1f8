package vn.muadam.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores programmes, and reads how far people are in them. */
@ApplicationScoped
class ProgrammeRepository {

    /** The members of teams below some units and below the unit of the programme. */
    private static final String MEMBERS = """
            from person p join membership b on b.person_id = p.id and b.primary_team = true and b.valid_to is null
            join unit t on t.id = b.team_id
            where exists (select 1 from unit_closure c where c.descendant_id = b.team_id and c.ancestor_id in (%s))
            and exists (select 1 from unit_closure h where h.descendant_id = b.team_id and h.ancestor_id = ?)
            """;

    private static final String SET_COMPLETE = """
            and (select count(distinct k.course_id) from course_completion k, programme_course m
              where m.set_id = ? and k.course_id = m.course_id and k.person_id = p.id) >= ?
            """;

    @PersistenceContext
    private EntityManager entityManager;

    void add(Programme programme) {
        entityManager.persist(programme);
        entityManager.flush();
    }

    void remove(Programme programme) {
        entityManager.remove(programme);
    }

    void flush() {
        entityManager.flush();
    }

    Programme get(long id) {
        return Optional.ofNullable(entityManager.find(Programme.class, id)).orElseThrow(NotFoundException::new);
    }

    Programme lock(long id) {
        return Optional.ofNullable(entityManager.find(Programme.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    List<Programme> findOf(UnitId unit) {
        return entityManager
                .createQuery("select p from Programme p where p.unit = :unit", Programme.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Those held in the units or above them, drafts only in the units; the newest first. */
    List<Programme> findInSight(Scope scope) {
        String marks = marks(scope.rootIds().size());
        Query query = entityManager.createNativeQuery("""
                select g.id from programme g where exists (select 1 from unit_closure c
                  where c.descendant_id = g.unit_id and c.ancestor_id in (%1$s))
                or (g.state <> 'DRAFT' and exists (select 1 from unit_closure c
                  where c.ancestor_id = g.unit_id and c.descendant_id in (%1$s))) order by g.id desc
                """.formatted(marks));
        List<Object> parameters = new ArrayList<>(scope.rootIds());
        parameters.addAll(scope.rootIds());
        return programmes(bound(query, parameters));
    }

    /** The open ones of a unit and of those above it, by title. */
    List<Programme> findOpen(UnitId place) {
        return programmes(bound(entityManager.createNativeQuery("""
                        select g.id from programme g where g.state = 'OPEN' and g.unit_id in
                          (select c.ancestor_id from unit_closure c where c.descendant_id = ?) order by g.title, g.id
                        """), List.of(place.value())));
    }

    private List<Programme> programmes(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> get(((Number) id).longValue())).toList();
    }

    /** The courses that somebody has ever completed, in whatever cycle. */
    Set<CourseId> findCompleted(PersonId person) {
        return findCompleted(List.of(person)).getOrDefault(person, Set.of());
    }

    Map<PersonId, Set<CourseId>> findCompleted(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Query query = entityManager.createNativeQuery(
                "select distinct k.person_id, k.course_id from course_completion k where k.person_id in (%s)"
                        .formatted(marks(people.size())));
        Map<PersonId, Set<CourseId>> completed = new HashMap<>();
        for (Object row :
                bound(query, people.stream().map(PersonId::value).toList()).getResultList()) {
            Object[] columns = (Object[]) row;
            completed
                    .computeIfAbsent(new PersonId(((Number) columns[0]).longValue()), it -> new HashSet<>())
                    .add(new CourseId(((Number) columns[1]).longValue()));
        }
        return completed;
    }

    /** A member and their team. */
    record Member(PersonId person, String fullName, String team) {}

    List<Member> findMembers(Programme programme, Scope scope, int offset, int size) {
        Query query = entityManager.createNativeQuery(
                "select p.id, p.full_name, t.name " + members(scope) + "order by p.sort_key, p.id");
        List<?> rows = bound(query, parameters(programme, scope))
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Member(new PersonId(((Number) row[0]).longValue()), row[1].toString(), row[2].toString()))
                .toList();
    }

    int countMembers(Programme programme, Scope scope) {
        return count(bound(
                entityManager.createNativeQuery("select count(*) " + members(scope)), parameters(programme, scope)));
    }

    /** How many of them have completed every set. */
    int countCompleted(Programme programme, Scope scope) {
        String sql = "select count(*) " + members(scope)
                + SET_COMPLETE.repeat(programme.getSets().size());
        List<Object> parameters = parameters(programme, scope);
        for (ProgrammeSet set : programme.getSets()) {
            parameters.add(set.getId());
            parameters.add(set.getNeeded());
        }
        return count(bound(entityManager.createNativeQuery(sql), parameters));
    }

    private static String members(Scope scope) {
        return MEMBERS.formatted(marks(scope.rootIds().size()));
    }

    private static List<Object> parameters(Programme programme, Scope scope) {
        List<Object> parameters = new ArrayList<>(scope.rootIds());
        parameters.add(programme.getUnit().value());
        return parameters;
    }

    private static String marks(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }

    private static int count(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    private static Query bound(Query query, List<?> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
