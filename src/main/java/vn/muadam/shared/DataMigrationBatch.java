package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** One transaction of a {@link DataMigration}, with its progress. */
@ApplicationScoped
class DataMigrationBatch {

    @Inject
    private DataMigrationRepository progress;

    @Inject
    private Clock clock;

    void open(DataMigration migration) {
        progress.open(migration.name(), clock.instant());
    }

    /** Takes its turn among the nodes, then does the next rows. @return how many; 0 when nothing was left */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int next(DataMigration migration, int atMost) {
        progress.lock(migration.name());
        int done = migration.migrateNext(atMost);
        if (done > 0) {
            progress.count(migration.name(), done);
        } else {
            progress.finish(migration.name(), clock.instant());
        }
        return done;
    }
}
