package vn.muadam.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Compares this machine's clock with the database's, which all nodes share.
 *
 * <p>Deadlines of attempts, waits after wrong secrets and the end of a sign-in are written by one node and read by another:
 * with an hour between them, an attempt would be over before it has begun. A node whose clock is more than a minute off is
 * therefore not ready, and says so. The hour of a demo that runs ahead is no fault of the machine and does not count.
 */
@ApplicationScoped
class ClockWatch {

    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    private static final Logger LOG = Logger.getLogger(ClockWatch.class.getName());

    private static final String TOO_MUCH =
            "The clock of this machine is %d s %s the database's. Set it, for example with"
                    + " systemd-timesyncd; this node is not ready until then.";

    private final AtomicBoolean wrong = new AtomicBoolean();

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    /** How far the machine is ahead of the database; negative when it is behind. @throws SQLException without a database */
    Duration ahead() throws SQLException {
        return ahead(Clock.systemUTC());
    }

    /** The middle of asking and answer is compared, so that a slow line does not count as a wrong clock. */
    Duration ahead(Clock machine) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement query = connection.createStatement()) {
            Instant asked = machine.instant();
            try (ResultSet row = query.executeQuery("select current_timestamp from installation")) {
                Instant answered = machine.instant();
                Instant middle = asked.plus(Duration.between(asked, answered).dividedBy(2));
                return row.next() ? Duration.between(row.getTimestamp(1).toInstant(), middle) : Duration.ZERO;
            }
        }
    }

    /** Keeps a node from becoming ready. @throws IllegalStateException when the clock is wrong or cannot be compared */
    void refuseWrongClock() {
        try {
            if (!isTolerable(ahead())) {
                throw new IllegalStateException("The clock of this machine is wrong");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The clock could not be compared with the database's", e);
        }
    }

    /** Whether that much may be, which nobody notices. When it becomes too much, the log says so once, with what to do. */
    boolean isTolerable(Duration ahead) {
        boolean tolerable = ahead.abs().compareTo(TOLERANCE) <= 0;
        boolean wasWrong = wrong.getAndSet(!tolerable);
        if (!tolerable && !wasWrong) {
            LOG.severe(() -> TOO_MUCH.formatted(ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of"));
        } else if (tolerable && wasWrong) {
            LOG.info("The clock of this machine agrees with the database's again");
        }
        return tolerable;
    }
}
