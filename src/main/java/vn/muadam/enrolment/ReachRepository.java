package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.shared.VietnamTime;

/** Counts and names whom a requirement would reach, before there is one. */
@ApplicationScoped
class ReachRepository {

    private static final int NAMED = 20;

    @PersistenceContext
    private EntityManager entityManager;

    RequirementReach find(RequirementDraft draft, LocalDate today) {
        Map<String, Integer> counts = count(draft, today);
        int teams = draft.audience() == Audience.OFFICIAL
                ? 0
                : rows("select count(distinct x.place), count(*) from (%s) x", draft, today, 1)
                        .get(0)
                        .count(0);
        List<RequirementReach.Name> first = rows("""
                        select p.full_name, u.name from (%s) x join person p on p.id = x.person_id join unit u on u.id = x.place
                        where x.standing = 'ANEW' order by p.sort_key, p.id
                        """, draft, today, NAMED).stream()
                .map(row -> new RequirementReach.Name(row.text(0), row.text(1)))
                .toList();
        return new RequirementReach(
                sum(counts),
                teams,
                counts.getOrDefault("OPEN", 0),
                counts.getOrDefault("MET", 0),
                counts.getOrDefault("EXEMPT", 0),
                first);
    }

    /** How many it would reach today. */
    int countPeople(RequirementDraft draft, LocalDate today) {
        return sum(count(draft, today));
    }

    /** To how many of them it would be given anew. */
    int countAnew(RequirementDraft draft, LocalDate today) {
        return count(draft, today).getOrDefault("ANEW", 0);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Integer> count(RequirementDraft draft, LocalDate today) {
        Map<String, Integer> counts = new HashMap<>();
        rows("select x.standing, count(*) from (%s) x group by x.standing", draft, today, Integer.MAX_VALUE)
                .forEach(row -> counts.put(row.text(0), row.count(1)));
        return counts;
    }

    private List<Columns> rows(String sql, RequirementDraft draft, LocalDate today, int atMost) {
        List<Object> parameters = new ArrayList<>();
        Query query = entityManager.createNativeQuery(sql.formatted(reached(draft, today, parameters)));
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> rows = query.setMaxResults(atMost).getResultList();
        return rows.stream().map(Columns::new).toList();
    }

    /** Each person once: somebody may hold an office in two communes. */
    private static String reached(RequirementDraft draft, LocalDate today, List<Object> parameters) {
        Reach reach = Reach.of(draft.audience());
        LocalDate stale = draft.schedule().staleOn(today);
        String fresh = "";
        String waived = "";
        if (stale != null) {
            fresh = " and e.completed_at >= ?";
            parameters.add(Timestamp.from(
                    stale.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant()));
            waived = " and a.decided_on > ?";
            parameters.add(Date.valueOf(stale));
        }
        parameters.add(draft.course().value());
        parameters.add(draft.course().value());
        parameters.add(draft.unit().value());
        Date day = Date.valueOf(today);
        parameters.add(day);
        parameters.add(day);
        if (draft.tenureFrom() != null) {
            parameters.add(day);
        }
        if (draft.tenureTo() != null) {
            parameters.add(day);
        }
        return """
                select m.person_id as person_id, min(%1$s) as place, min(
                  case when a.state in ('ASSIGNED', 'IN_PROGRESS') then 'OPEN'
                    when e.completed_at is not null%2$s then 'MET'
                    when a.state = 'EXEMPT'%3$s then 'EXEMPT' else 'ANEW' end) as standing
                from unit_closure below join %4$s m on %1$s = below.descendant_id
                left join learning_assignment a on a.person_id = m.person_id and a.course_id = ? and a.current_marker = 1
                left join enrolment e on e.person_id = m.person_id and e.course_id = ? and e.current_marker = 1
                where below.ancestor_id = ? and %5$s and %6$s%7$s group by m.person_id
                """.formatted(
                        reach.place(),
                        fresh,
                        waived,
                        reach.table(),
                        reach.tieToday(),
                        reach.meaning(draft.audience()),
                        reach.tenure(draft.tenureFrom(), draft.tenureTo()));
    }
}
