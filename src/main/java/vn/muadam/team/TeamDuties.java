package vn.muadam.team;

import java.util.List;
import vn.muadam.organisation.UnitId;

/**
 * What a capability above leaves to the leader of a team. It is brought as an application-scoped bean, and asked when a
 * leader hands over to the next.
 */
public interface TeamDuties {

    /** What is open today; nothing that is done. */
    List<OpenDuty> findOpen(UnitId team);
}
