package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** How far the migrations of rows have come. */
@ApplicationScoped
class DataMigrationRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RowOpening rows;

    /** Begins the record of a migration, which several nodes may do at once. */
    void open(String name, Instant now) {
        if (!exists(name)) {
            rows.open(() -> entityManager
                    .createNativeQuery("insert into data_migration (name, done_count, started_at) values (?, 0, ?)")
                    .setParameter(1, name)
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate());
        }
    }

    private boolean exists(String name) {
        return !entityManager
                .createNativeQuery("select name from data_migration where name = ?")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    /** Holds the row until the transaction ends; other nodes wait here. */
    void lock(String name) {
        count(name, 0);
    }

    void count(String name, int done) {
        entityManager
                .createNativeQuery("update data_migration set done_count = done_count + ? where name = ?")
                .setParameter(1, done)
                .setParameter(2, name)
                .executeUpdate();
    }

    /** Remembers when everything was done for the first time. */
    void finish(String name, Instant now) {
        entityManager
                .createNativeQuery("update data_migration set finished_at = ? where name = ? and finished_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, name)
                .executeUpdate();
    }
}
