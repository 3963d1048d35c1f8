package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Stores codes of slips, one a person, and finds who needs one. */
@ApplicationScoped
class ClaimRepository {

    private static final String HOLDERS = """
            select p.id, p.full_name, p.phone, (select a.username from account a where a.person_id = p.id),
              (select c.expires_at from claim_code c where c.person_id = p.id)
            from person p where\s""";

    @PersistenceContext
    private EntityManager entityManager;

    /** The new code ends the one before. */
    void put(PersonId person, ClaimCode code, PersonId by, Instant now, Instant until) {
        remove(person);
        query(
                        "insert into claim_code (person_id, code_hash, issued_by, issued_at, expires_at) values (?, ?, ?, ?, ?)",
                        person.value(),
                        code.hash(),
                        by.value(),
                        Timestamp.from(now),
                        Timestamp.from(until))
                .executeUpdate();
    }

    Optional<PersonId> findHolder(ClaimCode code, Instant now) {
        List<?> found = query(
                        "select person_id from claim_code where code_hash = ? and expires_at > ?",
                        code.hash(),
                        Timestamp.from(now))
                .getResultList();
        return found.stream().findFirst().map(id -> new PersonId(((Number) id).longValue()));
    }

    /** Uses the code up; false when somebody was quicker. */
    boolean take(ClaimCode code, Instant now) {
        return query("delete from claim_code where code_hash = ? and expires_at > ?", code.hash(), Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    void remove(PersonId person) {
        query("delete from claim_code where person_id = ?", person.value()).executeUpdate();
    }

    /** Everybody in the team on that day, in Vietnamese order. */
    List<SlipHolder> findMembers(UnitId team, LocalDate day) {
        return read(query(
                HOLDERS
                        + "p.id in (select m.person_id from membership m where m.team_id = ? and m.valid_from <= ? and"
                        + " (m.valid_to is null or m.valid_to >= ?)) order by p.sort_key, p.id",
                team.value(),
                Date.valueOf(day),
                Date.valueOf(day)));
    }

    Optional<SlipHolder> find(PersonId person) {
        return read(query(HOLDERS + "p.id = ?", person.value())).stream().findFirst();
    }

    /** Whether the user name is somebody's. */
    boolean isTaken(String username) {
        return !query("select person_id from account where username = ?", username)
                .getResultList()
                .isEmpty();
    }

    int countBeginning(String username) {
        return ((Number) query("select count(*) from account where username like ?", username + "%")
                        .getSingleResult())
                .intValue();
    }

    private static List<SlipHolder> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> holder((Object[]) row)).toList();
    }

    private static SlipHolder holder(Object[] row) {
        return new SlipHolder(
                new PersonId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((Timestamp) row[4]).toInstant());
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
