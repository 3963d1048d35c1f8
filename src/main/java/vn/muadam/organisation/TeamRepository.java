package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Finds and stores what is a team's own, beside its unit. */
@ApplicationScoped
class TeamRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @SuppressWarnings("unchecked") // a native query knows no type
    List<KnownTeam> findBelow(UnitId commune, LocalDate day) {
        List<Object[]> rows = query("""
                select u.id, u.name, p.name from unit_closure c join team t on t.unit_id = c.descendant_id
                join unit u on u.id = t.unit_id join unit p on p.id = u.parent_id
                where c.ancestor_id = ? and (u.valid_from is null or u.valid_from <= ?)
                and (u.valid_to is null or u.valid_to >= ?) order by u.sort_key, u.id
                """, commune.value(), Date.valueOf(day), Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(row -> new KnownTeam(new UnitId(((Number) row[0]).longValue()), (String) row[1], (String) row[2]))
                .toList();
    }

    /** A code that no hamlet or team of the commune has or had: its own code and three digits. */
    String nextHamletCode(Unit commune) {
        String begin = commune.getCode() + "-";
        List<?> codes = query(
                        "select u.code from unit u join unit_closure c on c.descendant_id = u.id"
                                + " where c.ancestor_id = ? and u.code like ?",
                        commune.getId().value(),
                        begin + "%")
                .getResultList();
        int last = codes.stream()
                .map(code -> code.toString().substring(begin.length()).replaceFirst("-T$", ""))
                .filter(number -> number.matches("\\d{3}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return begin + "%03d".formatted(last + 1);
    }

    void addTeam(UnitId team, String kind) {
        query("insert into team (unit_id, kind) values (?, ?)", team.value(), kind)
                .executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
