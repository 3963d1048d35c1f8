package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.TieSearch;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitLedger;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;

/**
 * Roles when units change. A role goes on where a unit has only got a new name, code or parent. Else it ends with its unit:
 * over which of the new ones somebody is set, a person decides and no machine.
 */
@ApplicationScoped
class RoleTies implements UnitTies {

    private static final String ENDED = "role";
    private static final String CARRIED = "role-carried";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private TieSearch ties;

    @Inject
    private UnitEffects effects;

    @Inject
    private UnitLedger ledger;

    @Inject
    private Clock clock;

    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        String sql = """
                select c.ancestor_id, p.full_name, u.name, g.role_name
                from unit_closure c join role_grant g on g.unit_id = c.descendant_id
                join person p on p.id = g.person_id join unit u on u.id = g.unit_id
                where c.ancestor_id in (:units) and (g.valid_to is null or g.valid_to >= ?)
                order by c.ancestor_id, u.sort_key, p.sort_key, p.id
                """;
        return inWords(ties.find(TieKind.ROLE, sql, units, Date.valueOf(day)));
    }

    /** Roles that ended with their units. */
    @Override
    public List<UnitTie> findLeft(long change) {
        String sql = """
                select g.unit_id, p.full_name, u.name, g.role_name from unit_change_effect e
                join role_grant g on g.id = e.subject_id join person p on p.id = g.person_id
                join unit u on u.id = g.unit_id
                where e.change_id = ? and e.kind = ? order by u.sort_key, u.id, p.sort_key, p.id
                """;
        return inWords(ties.findAll(TieKind.ROLE, sql, change, ENDED));
    }

    private static List<UnitTie> inWords(List<UnitTie> found) {
        Messages words = Messages.of(RoleTies.class, VIETNAMESE);
        return found.stream()
                .map(tie -> tie.withDetail(words.text("Role." + tie.detail())))
                .toList();
    }

    @Override
    public void carry(EndedUnit ended) {
        for (RoleGrant grant : grants.findNotEnded(ended.unit(), ended.day())) {
            UnitEffect effect = new UnitEffect(grant.id(), ended.unit().value(), null, grant.lastDay());
            effects.add(ended.change(), ended.renamed() ? CARRIED : ENDED, effect);
            if (ended.renamed()) {
                grants.add(grant.carriedTo(ended.heirs().get(0), ended.day()));
            }
            grant.endOn(ended.day().minusDays(1));
        }
        grants.flush();
    }

    /** Roles that were given for a unit that, after all, never was, end; those of before are as they were. */
    @Override
    public void undo(long change) {
        LocalDate today = VietnamTime.today(clock);
        ledger.begun(change).stream()
                .flatMap(unit -> grants.findNotEnded(unit, today).stream())
                .forEach(grant -> grant.endOn(today.minusDays(1)));
        Stream.of(ENDED, CARRIED)
                .flatMap(kind -> effects.find(change, kind).stream())
                .forEach(effect -> grants.find(effect.subjectId()).orElseThrow().endOn(effect.wasOn()));
        grants.flush();
    }
}
