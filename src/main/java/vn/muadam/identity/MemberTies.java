package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.TieSearch;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;
import vn.muadam.shared.Messages;

/** People when units change: members go on with their teams, and the commune that keeps their record follows. */
@ApplicationScoped
class MemberTies implements UnitTies {

    private static final String HOMES = "home";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private HomeRepository homes;

    @Inject
    private TieSearch ties;

    @Inject
    private UnitEffects effects;

    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        String sql = """
                select c.ancestor_id, p.full_name, u.name, m.team_role
                from unit_closure c join membership m on m.team_id = c.descendant_id
                join person p on p.id = m.person_id join unit u on u.id = m.team_id
                where c.ancestor_id in (:units) and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
                order by c.ancestor_id, u.sort_key, p.sort_key, p.id
                """;
        Messages words = Messages.of(MemberTies.class, VIETNAMESE);
        return ties.find(TieKind.MEMBER, sql, units, Date.valueOf(day), Date.valueOf(day)).stream()
                .map(tie -> tie.withDetail(words.text("TeamRole." + tie.detail())))
                .toList();
    }

    /** Members of a team go where it went; whoever is in none goes to the heir that takes the most. */
    @Override
    public void carry(EndedUnit ended) {
        if (ended.heirs().isEmpty()) {
            return;
        }
        for (PersonId person : homes.findPeople(ended.unit())) {
            UnitId home = ended.onlyHeir()
                    .or(() -> homes.findCommuneOfTeam(person, ended.day()))
                    .orElse(ended.heirs().get(0));
            effects.add(
                    ended.change(),
                    HOMES,
                    new UnitEffect(person.value(), ended.unit().value(), home.value(), null));
            homes.move(person, ended.unit(), home);
        }
        homes.forgetRead();
    }

    /** Whoever has gone elsewhere since stays there. */
    @Override
    public void undo(long change) {
        for (UnitEffect effect : effects.find(change, HOMES)) {
            if (effect.wasId() != null && effect.isId() != null) {
                homes.move(new PersonId(effect.subjectId()), new UnitId(effect.isId()), new UnitId(effect.wasId()));
            }
        }
        homes.forgetRead();
    }
}
