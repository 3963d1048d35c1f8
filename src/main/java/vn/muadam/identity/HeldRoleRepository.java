package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnameseText;

/** Reads who holds what, and who might be given something, within a scope. */
@ApplicationScoped
class HeldRoleRepository {

    private static final int MOST_CANDIDATES = 20;

    private static final String COLUMNS = """
            select g.id, p.id, p.full_name, g.role_name, u.name, g.valid_from, g.valid_to, b.full_name, g.grant_reason,
              g.revoked_at, r.full_name, g.revoke_reason, g.unit_id
            """;

    private static final String BESIDE = """
             join unit u on u.id = g.unit_id
            left join person b on b.id = g.granted_by left join person r on r.id = g.revoked_by
            """;

    private static final String FROM = " from role_grant g join person p on p.id = g.person_id";

    private static final String WITHIN = """
             where exists (select 1 from unit_closure c where c.descendant_id = g.unit_id and c.ancestor_id in (%s))
            """;

    private static final String NOT_OVER = " and (g.valid_to is null or g.valid_to >= ?)";

    private static final String CANDIDATES = """
            select p.id, p.full_name, p.birth_year,
              (select max(u.name) from membership m join unit u on u.id = m.team_id
               where m.person_id = p.id and m.valid_to is null and m.primary_team = true)
            from person p where
            """;

    private static final String KNOWN_HERE = """
             and (exists (select 1 from membership m join unit_closure c on c.descendant_id = m.team_id
                          where m.person_id = p.id and m.valid_to is null and c.ancestor_id in (%1$s))
               or exists (select 1 from role_grant g join unit_closure c on c.descendant_id = g.unit_id
                          where g.person_id = p.id and c.ancestor_id in (%1$s)))
            """;

    @PersistenceContext
    private EntityManager entityManager;

    List<HeldRole> find(Scope scope, boolean overToo, LocalDate today, int offset, int size) {
        String sql = COLUMNS + FROM + BESIDE + where(scope, overToo) + " order by p.sort_key, p.id, g.id";
        Query query =
                entityManager.createNativeQuery(sql).setFirstResult(offset).setMaxResults(size);
        return read(bind(query, parametersOf(scope, overToo, today)), today);
    }

    int count(Scope scope, boolean overToo, LocalDate today) {
        Query query = entityManager.createNativeQuery("select count(*)" + FROM + where(scope, overToo));
        return ((Number) bind(query, parametersOf(scope, overToo, today)).getSingleResult()).intValue();
    }

    /** The role of that id, when it lies within the scope. */
    Optional<HeldRole> find(long id, Scope scope, LocalDate today) {
        String sql = COLUMNS + FROM + BESIDE + where(scope, true) + " and g.id = ?";
        List<Object> parameters = new ArrayList<>(scope.rootIds());
        parameters.add(id);
        return read(bind(entityManager.createNativeQuery(sql), parameters), today).stream()
                .findFirst();
    }

    /** Whoever has that number, or, by the beginning of a name, whoever is a member or holds a role within the scope. */
    List<Candidate> findCandidates(String typed, Scope scope) {
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed);
        String marks = marks(scope);
        String sql = CANDIDATES
                + (phone.isPresent()
                        ? "p.merged_into is null and p.phone = ?"
                        : "p.folded_name like ? escape '!'" + KNOWN_HERE.formatted(marks))
                + " order by p.sort_key, p.id";
        List<Object> parameters = new ArrayList<>();
        if (phone.isPresent()) {
            parameters.add(phone.get().e164());
        } else {
            parameters.add(beginning(VietnameseText.fold(typed)));
            parameters.addAll(scope.rootIds());
            parameters.addAll(scope.rootIds());
        }
        List<?> rows = bind(entityManager.createNativeQuery(sql).setMaxResults(MOST_CANDIDATES), parameters)
                .getResultList();
        return rows.stream().map(HeldRoleRepository::candidate).toList();
    }

    private static Candidate candidate(Object row) {
        Object[] columns = (Object[]) row;
        return new Candidate(
                new PersonId(((Number) columns[0]).longValue()),
                (String) columns[1],
                columns[2] == null ? null : ((Number) columns[2]).intValue(),
                (String) columns[3]);
    }

    private static List<HeldRole> read(Query query, LocalDate today) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> heldRole((Object[]) row, today)).toList();
    }

    private static HeldRole heldRole(Object[] row, LocalDate today) {
        LocalDate from = ((Date) row[5]).toLocalDate();
        @Nullable LocalDate until = row[6] == null ? null : ((Date) row[6]).toLocalDate();
        return new HeldRole(
                ((Number) row[0]).longValue(),
                new PersonId(((Number) row[1]).longValue()),
                (String) row[2],
                Role.valueOf((String) row[3]),
                new UnitId(((Number) row[12]).longValue()),
                (String) row[4],
                from,
                until,
                HeldRole.State.of(from, until, row[9] != null, today),
                (String) row[7],
                (String) row[8],
                row[9] == null ? null : ((Timestamp) row[9]).toInstant(),
                (String) row[10],
                (String) row[11]);
    }

    private static String where(Scope scope, boolean overToo) {
        return WITHIN.formatted(marks(scope)) + (overToo ? "" : NOT_OVER);
    }

    private static List<Object> parametersOf(Scope scope, boolean overToo, LocalDate today) {
        List<Object> parameters = new ArrayList<>(scope.rootIds());
        if (!overToo) {
            parameters.add(Date.valueOf(today));
        }
        return parameters;
    }

    private static Query bind(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static String beginning(String folded) {
        return folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String marks(Scope scope) {
        return String.join(", ", Collections.nCopies(scope.rootIds().size(), "?"));
    }
}
