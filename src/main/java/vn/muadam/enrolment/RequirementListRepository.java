package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.muadam.identity.Scope;

/** Reads what is required in the units of a scope and above them, the newest first; a page costs three queries. */
@ApplicationScoped
class RequirementListRepository {

    /** Asks for the day, the roots of the scope twice. */
    private static final String IN_SIGHT = """
             from course_requirement r join unit u on u.id = r.unit_id join course c on c.id = r.course_id
            join course_version v on v.id = coalesce(c.published_version_id,
              (select max(w.id) from course_version w where w.course_id = c.id))
            left join person d on d.id = r.decided_by
            where (r.valid_to is null or r.valid_to >= ? %2$s) and exists (select 1 from unit_closure s
              where (s.descendant_id = r.unit_id and s.ancestor_id in (%1$s))
              or (s.ancestor_id = r.unit_id and s.descendant_id in (%1$s)))
            """;

    private static final String COLUMNS = """
            select r.id, u.name, c.course_key, v.title, v.title_en, d.full_name,
              (select count(*) from unit_closure o where o.descendant_id = r.unit_id and o.ancestor_id in (%s))
            """;

    private static final String STATES = """
            select a.requirement_id, a.state, count(*) from learning_assignment a
            where a.current_marker = 1 and a.requirement_id in (%s) group by a.requirement_id, a.state
            """;

    @PersistenceContext
    private EntityManager entityManager;

    List<RequirementLine> find(Scope scope, boolean endedToo, LocalDate day, int offset, int size) {
        Query query = query(COLUMNS.formatted(marks(scope)), endedToo, "order by r.id desc", scope, day);
        return lines(query.setFirstResult(offset).setMaxResults(size), day);
    }

    int count(Scope scope, boolean endedToo, LocalDate day) {
        Query query = query("select count(*)", endedToo, "", scope, day);
        return ((Number) query.getSingleResult()).intValue();
    }

    Optional<RequirementLine> find(long id, Scope scope, LocalDate day) {
        Query query = query(COLUMNS.formatted(marks(scope)), true, "and r.id = " + id, scope, day);
        return lines(query, day).stream().findFirst();
    }

    private Query query(String columns, boolean endedToo, String rest, Scope scope, LocalDate day) {
        String sql = columns + IN_SIGHT.formatted(marks(scope), endedToo ? "or 1 = 1" : "") + rest;
        List<Object> parameters = new ArrayList<>();
        if (columns.contains("?")) {
            parameters.addAll(scope.rootIds());
        }
        parameters.add(Date.valueOf(day));
        parameters.addAll(scope.rootIds());
        parameters.addAll(scope.rootIds());
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static String marks(Scope scope) {
        return String.join(", ", Collections.nCopies(scope.rootIds().size(), "?"));
    }

    private List<RequirementLine> lines(Query query, LocalDate day) {
        List<?> found = query.getResultList();
        List<Columns> rows = found.stream().map(Columns::new).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(row -> row.number(0)).toList();
        Map<Long, CourseRequirement> requirements = entityManager
                .createQuery("select r from CourseRequirement r where r.id in :ids", CourseRequirement.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CourseRequirement::getId, Function.identity()));
        Map<Long, Map<AssignmentState, Integer>> states = states(ids);
        return rows.stream()
                .map(row -> line(
                        row,
                        Objects.requireNonNull(requirements.get(row.number(0))),
                        states.getOrDefault(row.number(0), Map.of()),
                        day))
                .toList();
    }

    private Map<Long, Map<AssignmentState, Integer>> states(List<Long> ids) {
        Map<Long, Map<AssignmentState, Integer>> states = new HashMap<>();
        String marks = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> counts =
                entityManager.createNativeQuery(STATES.formatted(marks)).getResultList();
        counts.stream()
                .map(Columns::new)
                .forEach(row -> states.computeIfAbsent(row.number(0), id -> new HashMap<>())
                        .put(AssignmentState.valueOf(row.text(1)), row.count(2)));
        return states;
    }

    private static RequirementLine line(
            Columns row, CourseRequirement requirement, Map<AssignmentState, Integer> states, LocalDate day) {
        return new RequirementLine(
                requirement,
                row.text(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.count(6) > 0,
                requirement.isOpenOn(day),
                states.getOrDefault(AssignmentState.ASSIGNED, 0) + states.getOrDefault(AssignmentState.IN_PROGRESS, 0),
                states.getOrDefault(AssignmentState.COMPLETED, 0),
                states.getOrDefault(AssignmentState.EXEMPT, 0));
    }
}
