package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings existing rows to this version after every start, in the background and in transactions of some hundred rows.
 *
 * <p>The server is ready meanwhile, so code reads both forms until {@link #isFinished}. A node that dies leaves whole
 * batches behind, and the next start goes on. Several nodes take turns: none does a row that another has done.
 */
@ApplicationScoped
public class DataMigrations {

    private static final Logger LOG = Logger.getLogger(DataMigrations.class.getName());
    private static final int BATCH = 500; // larger batches make Derby lock whole tables
    private static final int SECONDS_BETWEEN_TRIES = 60;

    private final Set<String> finished = ConcurrentHashMap.newKeySet();

    @Inject
    @Any
    private Instance<DataMigration> migrations;

    @Inject
    private DataMigrationBatch batch;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private UnderWay underWay;

    /** Runs all of them behind the server's back; one that fails is tried again later. */
    void runInBackground(@Observes Serving event) {
        var unused = executor.submit(() -> underWay.run(this::runAll));
    }

    private void runAll() {
        try {
            migrations.stream()
                    .sorted(Comparator.comparing(DataMigration::name))
                    .forEach(this::run);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A migration of rows stopped, trying again in " + SECONDS_BETWEEN_TRIES + " s", e);
            var unused = executor.schedule(() -> underWay.run(this::runAll), SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
        }
    }

    /** Does all that is left of one migration. */
    public void run(DataMigration migration) {
        batch.open(migration);
        long total = 0;
        for (int done = batch.next(migration, BATCH); done > 0; done = batch.next(migration, BATCH)) {
            total += done;
            LOG.log(Level.INFO, "Migration {0}: {1} rows since this start", new Object[] {migration.name(), total});
        }
        if (finished.add(migration.name())) {
            LOG.log(Level.INFO, "Migration {0} is finished", migration.name());
        }
    }

    /** Whether nothing of that migration was left to do when this node last looked. */
    public boolean isFinished(String name) {
        return finished.contains(name);
    }
}
