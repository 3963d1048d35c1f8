package vn.muadam.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;

/** Finds records that look alike, two by two, each by an index of its own. */
@ApplicationScoped
class DuplicateRepository {

    private static final String TEAM = "(select min(u.name) from membership m join unit u on u.id = m.team_id"
            + " where m.person_id = %1$s.id and m.valid_to is null and m.primary_team = true)";

    private static final String COLUMNS = "select " + columns("p", "a") + ", " + columns("q", "b");

    private static final String HOMES =
            " left join unit a on a.id = p.home_unit_id left join unit b on b.id = q.home_unit_id";

    private static final String SAME_NAME = "q.home_unit_id = p.home_unit_id and q.match_key = p.match_key";

    private static final String BY_NAME = " from person p join person q on " + SAME_NAME + " and q.id > p.id" + HOMES
            + " where p.birth_year is not null and p.home_unit_id in ";

    private static final String BY_PHONE = " from person p join person q on q.phone = p.phone and q.id > p.id" + HOMES
            + " where not (p.birth_year is not null and " + SAME_NAME + ") and p.home_unit_id in ";

    private static final String STANDING = " and p.merged_into is null and q.merged_into is null"
            + " and not exists (select 1 from distinct_people d where d.one_id = p.id and d.other_id = q.id)";

    @PersistenceContext
    private EntityManager entityManager;

    List<DuplicatePair> find(DuplicateKind kind, Scope scope, int offset, int size) {
        String order = kind == DuplicateKind.PHONE
                ? " order by case when p.folded_name = q.folded_name then 0 else 1 end, p.sort_key, p.id, q.id"
                : " order by p.sort_key, p.id, q.id";
        Query query = entityManager.createNativeQuery(COLUMNS + condition(kind, scope) + order);
        List<?> rows = bind(query, kind, scope)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new DuplicatePair(line(row, 0), line(row, 6)))
                .toList();
    }

    int count(DuplicateKind kind, Scope scope) {
        Query query = entityManager.createNativeQuery("select count(*)" + condition(kind, scope));
        return ((Number) bind(query, kind, scope).getSingleResult()).intValue();
    }

    private static String condition(DuplicateKind kind, Scope scope) {
        String in = MergeRepository.in(scope);
        return kind == DuplicateKind.NAME
                ? BY_NAME + in + STANDING
                : BY_PHONE + in + " and q.home_unit_id in " + in + STANDING;
    }

    private static Query bind(Query query, DuplicateKind kind, Scope scope) {
        return kind == DuplicateKind.NAME
                ? MergeRepository.bind(query, scope.rootIds())
                : MergeRepository.bind(query, scope.rootIds(), scope.rootIds());
    }

    private static String columns(String person, String home) {
        return "%1$s.id, %1$s.full_name, %1$s.birth_year, %1$s.phone, %2$s.name, ".formatted(person, home)
                + TEAM.formatted(person);
    }

    private static RecordLine line(Object[] row, int from) {
        return new RecordLine(
                new PersonId(((Number) row[from]).longValue()),
                (String) row[from + 1],
                year(row[from + 2]),
                (String) row[from + 3],
                (String) row[from + 4],
                (String) row[from + 5]);
    }

    private static @Nullable Integer year(@Nullable Object value) {
        return value == null ? null : (Integer) ((Number) value).intValue();
    }
}
