package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.TieQuery;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitLedger;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;

/**
 * People and roles when units change. Members go on with their teams, and their home commune follows. A role goes on where
 * a unit has only got a new name, code or parent. Else it ends with its unit: over which of the new ones somebody is set, a
 * person decides and no machine.
 */
@ApplicationScoped
class MemberTies implements UnitTies {

    private static final String ROLES = "role";
    private static final String CARRIED_ROLES = "role-carried";
    private static final String HOMES = "home";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private UnitEffects effects;

    @Inject
    private UnitLedger ledger;

    @Inject
    private Clock clock;

    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        Date date = Date.valueOf(day);
        List<UnitTie> members = TieQuery.of(entityManager, TieKind.MEMBER, """
                        select c.ancestor_id, p.full_name, u.name, m.team_role
                        from unit_closure c join membership m on m.team_id = c.descendant_id
                        join person p on p.id = m.person_id join unit u on u.id = m.team_id
                        where c.ancestor_id in (:units) and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
                        order by c.ancestor_id, u.sort_key, p.sort_key, p.id
                        """).find(units, date, date);
        List<UnitTie> roles = TieQuery.of(entityManager, TieKind.ROLE, """
                        select c.ancestor_id, p.full_name, u.name, g.role_name
                        from unit_closure c join role_grant g on g.unit_id = c.descendant_id
                        join person p on p.id = g.person_id join unit u on u.id = g.unit_id
                        where c.ancestor_id in (:units) and (g.valid_to is null or g.valid_to >= ?)
                        order by c.ancestor_id, u.sort_key, p.sort_key, p.id
                        """).find(units, date);
        return Stream.concat(
                        members.stream().map(tie -> inWords(tie, "TeamRole.")),
                        roles.stream().map(tie -> inWords(tie, "Role.")))
                .toList();
    }

    private static UnitTie inWords(UnitTie tie, String prefix) {
        String words = Messages.of(MemberTies.class, VIETNAMESE).text(prefix + tie.detail());
        return new UnitTie(tie.kind(), tie.unit(), tie.what(), tie.place(), words);
    }

    @Override
    public void carry(EndedUnit ended) {
        endRoles(ended);
        moveHomes(ended);
    }

    private void endRoles(EndedUnit ended) {
        List<RoleGrant> grants = entityManager
                .createQuery(
                        "select g from RoleGrant g where g.unit = :unit and (g.validTo is null or g.validTo >= :day)",
                        RoleGrant.class)
                .setParameter("unit", ended.unit())
                .setParameter("day", ended.day())
                .getResultList();
        for (RoleGrant grant : grants) {
            String kind = ended.renamed() ? CARRIED_ROLES : ROLES;
            effects.add(
                    ended.change(),
                    kind,
                    new UnitEffect(grant.id(), ended.unit().value(), null, grant.lastDay()));
            if (ended.renamed()) {
                entityManager.persist(grant.carriedTo(ended.heirs().get(0), ended.day()));
            }
            grant.endOn(ended.day().minusDays(1));
        }
        entityManager.flush();
    }

    /** Roles that were given for a unit that, after all, never was. */
    private void endRolesOf(UnitId unit) {
        entityManager
                .createNativeQuery("update role_grant set valid_to = ? where unit_id = ? and valid_to is null")
                .setParameter(1, Date.valueOf(VietnamTime.today(clock).minusDays(1)))
                .setParameter(2, unit.value())
                .executeUpdate();
    }

    /** Members of a team go where it went; whoever is in none goes to the heir that takes the most. */
    private void moveHomes(EndedUnit ended) {
        List<?> people = entityManager
                .createNativeQuery("select id from person where home_unit_id = ?")
                .setParameter(1, ended.unit().value())
                .getResultList();
        if (people.isEmpty() || ended.heirs().isEmpty()) {
            return;
        }
        for (Object person : people) {
            long id = ((Number) person).longValue();
            UnitId home = homeOf(id, ended).orElse(ended.heirs().get(0));
            effects.add(ended.change(), HOMES, new UnitEffect(id, ended.unit().value(), home.value(), null));
            setHome(id, home.value());
        }
        forget();
    }

    private Optional<UnitId> homeOf(long person, EndedUnit ended) {
        if (ended.heirs().size() == 1) {
            return ended.onlyHeir();
        }
        List<?> found = entityManager
                .createNativeQuery("""
                        select c.ancestor_id from membership m join unit_closure c on c.descendant_id = m.team_id
                        join unit u on u.id = c.ancestor_id
                        where m.person_id = ? and m.primary_team = true and (m.valid_to is null or m.valid_to >= ?)
                        and u.level_code = 'COMMUNE' and u.valid_to is null
                        """)
                .setParameter(1, person)
                .setParameter(2, Date.valueOf(ended.day()))
                .getResultList();
        return found.stream().map(id -> new UnitId(((Number) id).longValue())).findFirst();
    }

    private void setHome(long person, long unit) {
        entityManager
                .createNativeQuery("update person set home_unit_id = ? where id = ?")
                .setParameter(1, unit)
                .setParameter(2, person)
                .executeUpdate();
    }

    /** Roles that ended with their units. */
    @Override
    public List<UnitTie> findLeft(long change) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select g.unit_id, p.full_name, u.name, g.role_name from unit_change_effect e
                        join role_grant g on g.id = e.subject_id join person p on p.id = g.person_id
                        join unit u on u.id = g.unit_id
                        where e.change_id = ? and e.kind = ? order by u.sort_key, u.id, p.sort_key, p.id
                        """)
                .setParameter(1, change)
                .setParameter(2, ROLES)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new UnitTie(
                        TieKind.ROLE,
                        new UnitId(((Number) row[0]).longValue()),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3]))
                .map(tie -> inWords(tie, "Role."))
                .toList();
    }

    @Override
    public void undo(long change) {
        ledger.begun(change).forEach(this::endRolesOf);
        Stream.of(ROLES, CARRIED_ROLES)
                .flatMap(kind -> effects.find(change, kind).stream())
                .forEach(effect ->
                        entityManager.find(RoleGrant.class, effect.subjectId()).endOn(effect.wasOn()));
        entityManager.flush();
        for (UnitEffect effect : effects.find(change, HOMES)) {
            entityManager
                    .createNativeQuery("update person set home_unit_id = ? where id = ? and home_unit_id = ?")
                    .setParameter(1, effect.wasId())
                    .setParameter(2, effect.subjectId())
                    .setParameter(3, effect.isId())
                    .executeUpdate();
        }
        forget();
    }

    /** Rows were changed below the persistence context. */
    private void forget() {
        entityManager.clear();
    }
}
