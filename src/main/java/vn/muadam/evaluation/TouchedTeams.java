package vn.muadam.evaluation;

import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import vn.muadam.organisation.UnitId;

/** The teams of which the current transaction has changed a fact. */
@TransactionScoped
class TouchedTeams implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final Set<Long> teams = new HashSet<>();

    /** Whether the team was not among them yet. */
    boolean add(UnitId team) {
        return teams.add(team.value());
    }
}
