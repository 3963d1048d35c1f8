package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/** Reads completed courses that wait for something to be done: no certificate yet, or one whose name is confirmed by now. */
@ApplicationScoped
class AchievementRepository {

    /** An official who learns without a team is certified by the commune of the office. */
    private static final String WAITING = """
            select cc.enrolment_id, cc.cycle_no, cc.completed_at, w.id,
              p.id, p.full_name, p.name_confirmed_at, cc.team_id, t.name,
              coalesce(cc.unit_id, (select min(g.unit_id) from role_grant g join unit o on o.id = g.unit_id
                where g.person_id = p.id and g.valid_to is null and o.level_code = 'COMMUNE')),
              v.course_id, v.title, v.title_en, v.minutes, v.reviewed_on, v.certificate_validity_months,
              v.certificate_requires
            from course_completion cc
            join course_version v on v.id = cc.version_id and v.certificate_issued = true
            join person p on p.id = cc.person_id
            left join unit t on t.id = cc.team_id
            left join certificate w on w.person_id = cc.person_id and w.course_id = cc.course_id
              and w.cycle_no = cc.cycle_no and w.state = 'ISSUABLE'
            where not exists (select 1 from certificate c where c.person_id = cc.person_id
              and c.course_id = cc.course_id and c.cycle_no = cc.cycle_no
              and (c.state <> 'ISSUABLE' or p.name_confirmed_at is null))
            and cc.cycle_no > 0
            """;

    private static final String PASSED = """
            select cc.enrolment_id, a.activity_key from course_completion cc
            join activity_completion ac on ac.enrolment_id = cc.enrolment_id and ac.passed = true
            join activity a on a.id = ac.activity_id
            """;

    @PersistenceContext
    private EntityManager entityManager;

    /** Of one person, in the order of completion. */
    List<Achievement> findWaiting(PersonId person) {
        List<Object[]> rows = rows(entityManager
                .createNativeQuery(WAITING + "and cc.person_id = ? order by cc.completed_at, cc.id")
                .setParameter(1, person.value()));
        if (rows.isEmpty()) {
            return List.of(); // the usual case costs one query
        }
        return achievements(
                rows,
                entityManager
                        .createNativeQuery(PASSED + "where cc.person_id = ?")
                        .setParameter(1, person.value()));
    }

    /** Of everybody, commune by commune, each in the order of completion. */
    List<Achievement> findWaiting() {
        return achievements(
                rows(entityManager.createNativeQuery(WAITING + "order by cc.unit_id, cc.completed_at, cc.id")),
                entityManager.createNativeQuery(PASSED));
    }

    private static List<Achievement> achievements(List<Object[]> rows, Query passedActivities) {
        Map<Long, Set<String>> passed = passed(passedActivities);
        return rows.stream()
                .filter(row -> row[9] != null) // nobody to answer for it yet
                .map(row -> achievement(row, passed.getOrDefault(number(row[0]), Set.of())))
                .filter(Achievement::isEarned)
                .toList();
    }

    private static Achievement achievement(Object[] row, Set<String> passed) {
        return new Achievement(
                holder(row),
                course(row, passed),
                Math.toIntExact(number(row[1])),
                VietnamTime.dayOf(((Timestamp) row[2]).toInstant()),
                row[3] == null ? null : number(row[3]));
    }

    private static Achievement.Holder holder(Object[] row) {
        return new Achievement.Holder(
                new PersonId(number(row[4])),
                (String) row[5],
                row[6] != null,
                row[7] == null ? null : new UnitId(number(row[7])),
                (String) row[8],
                new UnitId(number(row[9])));
    }

    private static Achievement.Course course(Object[] row, Set<String> passed) {
        return new Achievement.Course(
                new CourseId(number(row[10])),
                (String) row[11],
                (String) row[12],
                Math.toIntExact(number(row[13])),
                row[14] != null,
                integer(row[15]),
                keys((String) row[16]),
                passed);
    }

    private static List<String> keys(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : Math.toIntExact(number(value));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Map<Long, Set<String>> passed(Query query) {
        Map<Long, Set<String>> keys = new HashMap<>();
        for (Object[] row : rows(query)) {
            keys.computeIfAbsent(number(row[0]), enrolment -> new HashSet<>()).add((String) row[1]);
        }
        return keys;
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
