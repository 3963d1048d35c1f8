package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asks, for each capability that has {@link UnitTies}, what hangs on units; however many there are. */
@ApplicationScoped
public class TieSearch {

    @Inject
    private TieRepository ties;

    /**
     * What hangs on the units.
     *
     * @param sql answers four columns, the unit that was asked about and the three texts of a {@link UnitTie}; in it
     *     {@code :units} stands for the units, before all other parameters
     */
    public List<UnitTie> find(TieKind kind, String sql, List<UnitId> units, Object... parameters) {
        return ties.find(kind, sql, units, parameters);
    }

    /** The same, where the query names no units. */
    public List<UnitTie> findAll(TieKind kind, String sql, Object... parameters) {
        return ties.findAll(kind, sql, parameters);
    }
}
