package vn.muadam.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/** Reads and writes people by the hundred: what a list of many thousands needs. */
@ApplicationScoped
class RegisterRepository {

    private static final String COLUMNS =
            "p.id, p.full_name, p.name_confirmed_at, p.birth_year, p.sex, p.phone, p.email,"
                    + " p.personal_id_hash, p.home_unit_id";

    /** So few that an index is asked for each: before a long list Derby reads the whole table and compares every row. */
    private static final int AT_ONCE = 25;

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    /** Each of the lists leads by an index of its own. */
    List<KnownPerson> findAlike(
            Collection<String> matchKeys,
            Collection<String> names,
            Collection<String> phones,
            Collection<String> idHashes,
            LocalDate day) {
        Map<Long, Object[]> found = new LinkedHashMap<>();
        collect(found, "p.match_key", matchKeys);
        collect(found, "p.folded_name", names);
        collect(found, "p.phone", phones);
        collect(found, "p.personal_id_hash", idHashes);
        Map<Long, List<KnownPerson.OpenMembership>> open = memberships(found.keySet(), day);
        return found.values().stream()
                .map(row -> known(row, open.getOrDefault(((Number) row[0]).longValue(), List.of())))
                .toList();
    }

    private void collect(Map<Long, Object[]> found, String column, Collection<String> values) {
        String sql = "select " + COLUMNS + " from person p where p.merged_into is null and " + column + " in ("
                + marks(AT_ONCE) + ")";
        for (List<Object> some : batches(values)) {
            for (Object row : query(sql, some).getResultList()) {
                Object[] columns = (Object[]) row;
                found.put(((Number) columns[0]).longValue(), columns);
            }
        }
    }

    /** The values in lists of one length, the last filled up by its own last value: the same statement serves all. */
    private static List<List<Object>> batches(Collection<? extends Object> values) {
        List<Object> all = new ArrayList<>(values);
        while (all.size() % AT_ONCE != 0) {
            all.add(all.get(all.size() - 1));
        }
        List<List<Object>> batches = new ArrayList<>(all.size() / AT_ONCE);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            batches.add(all.subList(from, from + AT_ONCE));
        }
        return batches;
    }

    private Map<Long, List<KnownPerson.OpenMembership>> memberships(Collection<Long> people, LocalDate day) {
        Map<Long, List<KnownPerson.OpenMembership>> byPerson = new HashMap<>();
        String sql = "select m.person_id, m.id, m.team_id, u.name, m.team_role, m.primary_team, m.home_organisation"
                + " from membership m join unit u on u.id = m.team_id where m.person_id in (" + marks(AT_ONCE)
                + ") and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?) order by m.id";
        for (List<Object> some : batches(people)) {
            List<Object> parameters = new ArrayList<>(some);
            parameters.add(Date.valueOf(day));
            parameters.add(Date.valueOf(day));
            for (Object row : query(sql, parameters).getResultList()) {
                Object[] columns = (Object[]) row;
                byPerson.computeIfAbsent(((Number) columns[0]).longValue(), person -> new ArrayList<>())
                        .add(membership(columns));
            }
        }
        return byPerson;
    }

    private static KnownPerson.OpenMembership membership(Object[] row) {
        return new KnownPerson.OpenMembership(
                ((Number) row[1]).longValue(),
                new UnitId(((Number) row[2]).longValue()),
                (String) row[3],
                TeamRole.valueOf((String) row[4]),
                (Boolean) row[5],
                row[6] == null ? null : HomeOrganisation.valueOf((String) row[6]));
    }

    private static KnownPerson known(Object[] row, List<KnownPerson.OpenMembership> open) {
        return new KnownPerson(
                new PersonId(((Number) row[0]).longValue()),
                PersonName.of((String) row[1]),
                row[2] != null,
                row[3] == null ? null : ((Number) row[3]).intValue(),
                row[4] == null ? null : Sex.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : new UnitId(((Number) row[8]).longValue()),
                List.copyOf(open));
    }

    /** Whether an account or a role, present or past, hangs on the person. */
    boolean isBound(PersonId person) {
        String sql =
                "select count(*) from person p where p.id = ? and (exists (select 1 from account a where a.person_id = p.id)"
                        + " or exists (select 1 from role_grant g where g.person_id = p.id)"
                        + " or exists (select 1 from person_merge x where x.from_id = p.id or x.into_id = p.id))";
        return ((Number) query(sql, List.of(person.value())).getSingleResult()).intValue() > 0;
    }

    List<Registered> add(List<NewPerson> people, PersonalIds personalIds) {
        try (Connection connection = dataSource.getConnection();
                PersonBatch batch = new PersonBatch(connection, personalIds)) {
            List<Registered> registered = new ArrayList<>(people.size());
            for (NewPerson person : people) {
                registered.add(batch.add(person));
            }
            batch.send();
            return registered;
        } catch (SQLException e) {
            throw new IllegalStateException("The people could not be stored", e);
        }
    }

    private Query query(String sql, Collection<? extends Object> parameters) {
        Query query = entityManager.createNativeQuery(sql);
        int place = 0;
        for (@Nullable Object value : parameters) {
            query.setParameter(++place, Objects.requireNonNull(value));
        }
        return query;
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
