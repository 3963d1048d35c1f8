package vn.muadam.identity;

import java.util.Optional;

/** Who helps the person of this request, as they said on this device; whoever keeps the devices knows. */
public interface Assistance {

    Optional<PersonId> findHelper();
}
