package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The teams below a unit that changes; they go on with it, and nothing is to be carried over. */
@ApplicationScoped
class TeamTies implements UnitTies {

    @Inject
    private TieSearch ties;

    @Override
    public List<UnitTie> find(List<UnitId> asked, LocalDate day) {
        return ties.find(TieKind.TEAM, """
                        select c.ancestor_id, u.name, p.name, coalesce(t.decision_number, '')
                        from unit_closure c join team t on t.unit_id = c.descendant_id join unit u on u.id = t.unit_id
                        join unit p on p.id = u.parent_id
                        where c.ancestor_id in (:units) and (u.valid_from is null or u.valid_from <= ?)
                        and (u.valid_to is null or u.valid_to >= ?) order by c.ancestor_id, u.sort_key, u.id
                        """, asked, Date.valueOf(day), Date.valueOf(day));
    }

    @Override
    public void carry(EndedUnit ended) {}

    @Override
    public void undo(long change) {}
}
