package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /** Between the failure and the question whose fault it was, the network may have come back. */
    @Test
    void aConnectionThatBrokeIsTheDatabasesAlthoughItAnswersAgain() {
        for (String state : List.of("08003", "08006", "57P01")) {
            Throwable failure = new IllegalStateException(new SQLException("The line was cut", state));

            assertThat(database.answers()).isTrue();
            assertThat(database.isToBlameFor(failure)).as(state).isTrue();
        }
    }

    private static boolean isPostgres() throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
