package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/**
 * Reads what the training criteria look at, for every team at or below a unit: five queries, however many teams.
 *
 * <p>A person who sits in several teams is counted in the primary one only.
 */
@ApplicationScoped
class TeamFactRepository {

    /** Joined, never asked of each fact in a subselect: Derby would read all members again for every single one. */
    private static final String MEMBERS = """
            membership m join unit_closure c on c.descendant_id = m.team_id and c.ancestor_id = ?
            where m.primary_team = true and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
            """;

    private static final String OF_THE_PERIOD =
            " in (select pc.course_id from evaluation_period_course pc where pc.period_id = ?) ";

    @PersistenceContext
    private EntityManager entityManager;

    /** The facts of each team at or below the root that has members on the period's counting day. */
    Map<UnitId, TeamFacts> find(EvaluationPeriod period, UnitId root, LocalDate today) {
        LocalDate day = period.countingDay(today);
        Map<Long, Set<CourseId>> completed = new HashMap<>();
        Map<Long, Set<CourseId>> certified = new HashMap<>();
        readCompletions(period, root, day, completed, certified);
        Map<Long, Map<CourseId, BigDecimal>> results = readResults(period, root, day);
        Map<UnitId, List<MemberFacts>> teams = new HashMap<>();
        for (Object[] row : members(root, day)) {
            long person = number(row[1]).longValue();
            teams.computeIfAbsent(new UnitId(number(row[0]).longValue()), team -> new ArrayList<>())
                    .add(new MemberFacts(
                            new PersonId(person),
                            (String) row[2],
                            TeamRole.valueOf((String) row[3]),
                            ((Date) row[4]).toLocalDate(),
                            completed.getOrDefault(person, Set.of()),
                            certified.getOrDefault(person, Set.of()),
                            results.getOrDefault(person, Map.of())));
        }
        return withCourses(period, teams);
    }

    private Map<UnitId, TeamFacts> withCourses(EvaluationPeriod period, Map<UnitId, List<MemberFacts>> teams) {
        Set<CourseId> compulsory = coursesOf(period, "COMPULSORY");
        Set<CourseId> outreach = coursesOf(period, "OUTREACH");
        Set<CourseId> tested = testedOf(period);
        Map<UnitId, TeamFacts> facts = new HashMap<>();
        teams.forEach((team, members) ->
                facts.put(team, new TeamFacts(members, compulsory, tested, outreach, period.lastDayToJoin())));
        return facts;
    }

    private List<Object[]> members(UnitId root, LocalDate day) {
        return rows(ofMembers("""
                select m.team_id, p.id, p.full_name, m.team_role, m.valid_from from %s
                and m.person_id = p.id order by p.sort_key, p.id
                """.formatted("person p, " + MEMBERS), root, day));
    }

    private void readCompletions(
            EvaluationPeriod period,
            UnitId root,
            LocalDate day,
            Map<Long, Set<CourseId>> completed,
            Map<Long, Set<CourseId>> certified) {
        Query query = ofMembers("""
                        select cc.person_id, cc.course_id, ct.id from course_completion cc
                        left join certificate ct on ct.person_id = cc.person_id and ct.course_id = cc.course_id
                          and ct.state = 'ISSUED' and (ct.valid_until is null or ct.valid_until >= ?),
                        %s and cc.person_id = m.person_id
                        and cc.completed_at < ? and cc.course_id %s
                        """.formatted(MEMBERS, OF_THE_PERIOD), root, day, 1)
                .setParameter(1, Date.valueOf(period.getCutOffOn()))
                .setParameter(5, endOf(period.getCutOffOn()))
                .setParameter(6, period.id());
        for (Object[] row : rows(query)) {
            long person = number(row[0]).longValue();
            CourseId course = new CourseId(number(row[1]).longValue());
            completed.computeIfAbsent(person, key -> new HashSet<>()).add(course);
            if (row[2] != null) {
                certified.computeIfAbsent(person, key -> new HashSet<>()).add(course);
            }
        }
    }

    private Map<Long, Map<CourseId, BigDecimal>> readResults(EvaluationPeriod period, UnitId root, LocalDate day) {
        Query query =
                ofMembers("""
                        select r.person_id, r.course_id, max(r.percent_score) from quiz_result r, %s
                        and r.person_id = m.person_id and r.purpose = 'TEST' and r.course_id %s
                        group by r.person_id, r.course_id
                        """.formatted(MEMBERS, OF_THE_PERIOD), root, day, 0).setParameter(4, period.id());
        Map<Long, Map<CourseId, BigDecimal>> results = new HashMap<>();
        for (Object[] row : rows(query)) {
            results.computeIfAbsent(number(row[0]).longValue(), person -> new HashMap<>())
                    .put(new CourseId(number(row[1]).longValue()), new BigDecimal(row[2].toString()));
        }
        return results;
    }

    private Set<CourseId> coursesOf(EvaluationPeriod period, String use) {
        return courses(entityManager
                .createNativeQuery(
                        "select course_id from evaluation_period_course where period_id = ? and use_code = ?")
                .setParameter(1, period.id())
                .setParameter(2, use));
    }

    /** The compulsory courses whose published version ends in a test. */
    private Set<CourseId> testedOf(EvaluationPeriod period) {
        return courses(entityManager.createNativeQuery("""
                        select distinct pc.course_id from evaluation_period_course pc
                        join course co on co.id = pc.course_id
                        join quiz q on q.version_id = co.published_version_id and q.purpose = 'TEST'
                        where pc.period_id = ? and pc.use_code = 'COMPULSORY'
                        """).setParameter(1, period.id()));
    }

    private static Set<CourseId> courses(Query query) {
        Set<CourseId> courses = new HashSet<>();
        for (Object id : query.getResultList()) {
            courses.add(new CourseId(number(id).longValue()));
        }
        return courses;
    }

    private Query ofMembers(String sql, UnitId root, LocalDate day) {
        return ofMembers(sql, root, day, 0);
    }

    /** Fills the three parameters of {@link #MEMBERS}, which follow {@code before} others. */
    private Query ofMembers(String sql, UnitId root, LocalDate day, int before) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(before + 1, root.value())
                .setParameter(before + 2, Date.valueOf(day))
                .setParameter(before + 3, Date.valueOf(day));
    }

    private static Timestamp endOf(LocalDate day) {
        return Timestamp.from(day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant());
    }

    @SuppressWarnings("unchecked") // a native query knows no row type
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Number number(Object value) {
        return (Number) value;
    }
}
