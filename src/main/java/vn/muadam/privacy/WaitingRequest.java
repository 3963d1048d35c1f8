package vn.muadam.privacy;

import java.time.Instant;
import java.time.LocalDate;
import vn.muadam.identity.PersonId;

/**
 * A request that waits for its answer, as the queue shows it.
 *
 * @param dueOn the last day on which an answer is in time
 */
public record WaitingRequest(
        long id,
        PersonId person,
        String fullName,
        String unitName,
        RequestKind kind,
        String wish,
        Instant madeAt,
        LocalDate dueOn) {

    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
