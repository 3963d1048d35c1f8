package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Where every capability writes down its acts, in the transaction of the act itself. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private AuditEventRepository events;

    @Inject
    private Clock clock;

    /**
     * Writes one act down.
     *
     * @param actorId the person who acted, or null where the product acted by itself
     */
    public void record(@Nullable Long actorId, AuditedAct act) {
        events.add(new AuditEvent(clock.instant(), actorId, act));
    }
}
