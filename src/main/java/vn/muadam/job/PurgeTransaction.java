package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The transaction of one {@link PurgeStep}: short, so that nobody who learns waits for it. */
@ApplicationScoped
class PurgeTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int run(PurgeStep step, Instant now, int atMost) {
        return step.take(now, atMost);
    }
}
