package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.NotFoundException;

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

    Team lock(UnitId team) {
        return Optional.ofNullable(entityManager.find(Team.class, team.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
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

    void addTeam(UnitId team, TeamKind kind, @Nullable Decision founding) {
        query("insert into team (unit_id, kind) values (?, ?)", team.value(), kind.name())
                .executeUpdate();
        if (founding != null) {
            query(
                            "update team set decision_number = ?, decision_on = ? where unit_id = ?",
                            founding.number(),
                            Date.valueOf(founding.day()),
                            team.value())
                    .executeUpdate();
        }
    }

    /** What the nearest unit at or above the place calls its teams. */
    Optional<String> findLabel(UnitId place) {
        List<?> labels = query(
                        "select l.label from team_label l join unit_closure c on c.ancestor_id = l.unit_id"
                                + " where c.descendant_id = ? order by c.depth",
                        place.value())
                .setMaxResults(1)
                .getResultList();
        return labels.stream().map(Object::toString).findFirst();
    }

    void putLabel(UnitId place, String label) {
        int known = query("update team_label set label = ? where unit_id = ?", label, place.value())
                .executeUpdate();
        if (known == 0) {
            query("insert into team_label (unit_id, label) values (?, ?)", place.value(), label)
                    .executeUpdate();
        }
    }

    /** The teams below that exist on that day and bear a name with those words at its beginning. */
    List<KnownTeam> findCalled(UnitId place, String label, LocalDate day) {
        return findBelow(place, day).stream()
                .filter(team -> team.name().startsWith(label + " "))
                .toList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
