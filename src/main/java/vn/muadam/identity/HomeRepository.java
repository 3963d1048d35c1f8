package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.muadam.organisation.UnitId;

/** Stores which commune keeps the record of a person, for many people at once. */
@ApplicationScoped
class HomeRepository {

    @PersistenceContext
    private EntityManager entityManager;

    List<PersonId> findPeople(UnitId home) {
        List<?> rows = entityManager
                .createNativeQuery("select id from person where home_unit_id = ? order by id")
                .setParameter(1, home.value())
                .getResultList();
        return rows.stream().map(id -> new PersonId(((Number) id).longValue())).toList();
    }

    /** The commune of today in which the person's primary team is. */
    Optional<UnitId> findCommuneOfTeam(PersonId person, LocalDate day) {
        List<?> found = entityManager
                .createNativeQuery("""
                        select c.ancestor_id from membership m join unit_closure c on c.descendant_id = m.team_id
                        join unit u on u.id = c.ancestor_id
                        where m.person_id = ? and m.primary_team = true and (m.valid_to is null or m.valid_to >= ?)
                        and u.level_code = 'COMMUNE' and u.valid_to is null
                        """)
                .setParameter(1, person.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return found.stream().map(id -> new UnitId(((Number) id).longValue())).findFirst();
    }

    void move(PersonId person, UnitId from, UnitId to) {
        move("update person set home_unit_id = ? where id = ? and home_unit_id = ?", person, from, to);
        move("update person_word set home_unit_id = ? where person_id = ? and home_unit_id = ?", person, from, to);
    }

    private void move(String update, PersonId person, UnitId from, UnitId to) {
        entityManager
                .createNativeQuery(update)
                .setParameter(1, to.value())
                .setParameter(2, person.value())
                .setParameter(3, from.value())
                .executeUpdate();
    }

    /** People were changed below the persistence context. */
    void forgetRead() {
        entityManager.flush();
        entityManager.clear();
    }
}
