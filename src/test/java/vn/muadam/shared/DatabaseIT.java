package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class DatabaseIT {

    @Inject
    private Database database;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void aFaultOfOurOwnIsNotTheDatabases() {
        Query faulty = entityManager.createNativeQuery("select no_such_column from installation");

        Throwable failure = catchThrowable(faulty::getResultList);

        assertThat(failure).isNotNull();
        assertThat(database.isToBlameFor(failure)).isFalse();
    }

    /** Derby, which fills a disk of ours, does not know the statement; to send it there is a fault of our own. */
    @Test
    void aDatabaseServerWithoutRoomOnItsDiskIsToBlameAlthoughItAnswers() throws Exception {
        Query full = entityManager.createNativeQuery(
                "do $$ begin raise exception 'no space left on device' using errcode = 'disk_full'; end $$");

        Throwable failure = catchThrowable(full::getResultList);

        assertThat(failure).isNotNull();
        assertThat(database.answers()).isTrue();
        assertThat(database.isToBlameFor(failure)).isEqualTo(isPostgres());
    }

    private static boolean isPostgres() throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
