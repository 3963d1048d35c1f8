package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Where every capability writes down its acts, in the transaction of the act itself: an act that is rolled back leaves no
 * event, and no event can be lost while its act stays.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private AuditEventRepository events;

    @Inject
    private AuditKeys keys;

    @Inject
    private Clock clock;

    /**
     * Writes one act down.
     *
     * @param actorId the person who acted, or null where the product acted by itself
     */
    public void record(@Nullable Long actorId, AuditedAct act) {
        Long unit = act.unit();
        AuditEvent event = new AuditEvent(clock.instant(), actorId, act, unit == null ? 0 : events.provinceOf(unit));
        events.add(event);
        event.mark(keys);
    }
}
