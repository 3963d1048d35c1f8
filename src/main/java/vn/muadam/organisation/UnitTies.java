package vn.muadam.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a capability above hangs on units, told before they change and carried over when they do. It is brought as an
 * application-scoped bean, and called within the transaction of the change.
 */
public interface UnitTies {

    /** What hangs on these units, or on anything below them, on that day. */
    List<UnitTie> find(List<UnitId> units, LocalDate day);

    /** Carries over what hangs on a unit that has ended, and notes it in {@link UnitEffects}. */
    void carry(EndedUnit ended);

    /** What a person must see to, now that the change has happened: what no machine should guess. */
    default List<UnitTie> findLeft(long change) {
        return List.of();
    }

    /** Takes back what it noted for that change. */
    void undo(long change);
}
