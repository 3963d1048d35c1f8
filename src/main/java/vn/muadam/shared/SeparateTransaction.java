package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The transaction of a {@link RowOpening}. */
@ApplicationScoped
class SeparateTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void run(Runnable insertion) {
        insertion.run();
    }
}
