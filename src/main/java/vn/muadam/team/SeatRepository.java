package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;

/** Reads who sits in a team, who sat in it, and by which decisions. */
@ApplicationScoped
class SeatRepository {

    private static final String SEATS = """
            select m.id, p.id, p.full_name, p.birth_year, p.phone, m.team_role, m.home_organisation, m.primary_team,
              (select min(u.name) from membership o join unit u on u.id = o.team_id
               where o.person_id = p.id and o.team_id <> m.team_id and o.valid_to is null
               and (o.primary_team = true or m.primary_team = true)),
              m.valid_from, m.valid_to
            from membership m join person p on p.id = m.person_id where m.team_id = ?
            """;

    @PersistenceContext
    private EntityManager entityManager;

    /** Whoever sits there and nobody knows until when, the leader first; they may begin on a day to come. */
    List<Seat> findUnended(UnitId team) {
        return read(query(
                SEATS + " and m.valid_to is null order by case m.team_role when 'LEADER' then 0 when 'DEPUTY' then 1"
                        + " when 'SECRETARY' then 2 when 'MEMBER' then 3 else 4 end, p.sort_key, p.id",
                team.value()));
    }

    /** Whoever has left or will, the last first; somebody who was given another role is no former member. */
    List<Seat> findEnded(UnitId team) {
        return read(query(
                SEATS + " and m.valid_to >= m.valid_from and not exists (select 1 from membership n where"
                        + " n.person_id = m.person_id and n.team_id = m.team_id and n.id <> m.id"
                        + " and (n.valid_to is null or n.valid_to > m.valid_to))"
                        + " order by m.valid_to desc, p.sort_key, p.id",
                team.value()));
    }

    List<DecisionTaken> findDecisions(UnitId team) {
        List<?> rows = query("""
                select r.id, r.decision_number, r.decided_on, r.effective_on, p.full_name, l.was_role, l.is_role
                from reconstitution r join reconstitution_line l on l.reconstitution_id = r.id
                join person p on p.id = l.person_id
                where r.team_id = ? order by r.effective_on desc, r.id desc, p.sort_key, p.id
                """, team.value()).getResultList();
        return DecisionTaken.of(rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new DecisionTaken(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Date) row[2]).toLocalDate(),
                        ((Date) row[3]).toLocalDate(),
                        List.of(new SeatChange((String) row[4], role(row[5]), role(row[6])))))
                .toList());
    }

    void add(Reconstitution reconstitution) {
        entityManager.persist(reconstitution);
        entityManager.flush(); // its lines refer to it
    }

    void addLine(Reconstitution reconstitution, PersonId person, @Nullable TeamRole was, @Nullable TeamRole is) {
        query(
                        "insert into reconstitution_line (reconstitution_id, person_id) values (?, ?)",
                        reconstitution.id(),
                        person.value())
                .executeUpdate();
        setRole("was_role", was, reconstitution, person);
        setRole("is_role", is, reconstitution, person);
    }

    private void setRole(String column, @Nullable TeamRole role, Reconstitution reconstitution, PersonId person) {
        if (role != null) {
            query(
                            "update reconstitution_line set " + column
                                    + " = ? where reconstitution_id = ? and person_id = ?",
                            role.name(),
                            reconstitution.id(),
                            person.value())
                    .executeUpdate();
        }
    }

    boolean isNamed(PersonId person) {
        return !query("select reconstitution_id from reconstitution_line where person_id = ?", person.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The day on which the last decision on record takes effect. */
    @Nullable
    LocalDate lastEffect(UnitId team) {
        Object day = query("select max(effective_on) from reconstitution where team_id = ?", team.value())
                .getSingleResult();
        return day == null ? null : ((Date) day).toLocalDate();
    }

    private static List<Seat> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> seat((Object[]) row)).toList();
    }

    private static Seat seat(Object[] row) {
        return new Seat(
                ((Number) row[0]).longValue(),
                new PersonId(((Number) row[1]).longValue()),
                (String) row[2],
                row[3] == null ? null : ((Number) row[3]).intValue(),
                (String) row[4],
                TeamRole.valueOf((String) row[5]),
                row[6] == null ? null : HomeOrganisation.valueOf((String) row[6]),
                (Boolean) row[7],
                (String) row[8],
                ((Date) row[9]).toLocalDate(),
                row[10] == null ? null : ((Date) row[10]).toLocalDate());
    }

    private static @Nullable TeamRole role(@Nullable Object name) {
        return name == null ? null : TeamRole.valueOf(name.toString());
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
