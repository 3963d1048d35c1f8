package vn.muadam.demo;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.muadam.account.SecretHash;
import vn.muadam.shared.ApplicationStarted;
import vn.muadam.shared.BulkLoaded;
import vn.muadam.shared.FactsLoaded;
import vn.muadam.shared.Installation;
import vn.muadam.shared.VietnamTime;

/**
 * Fills an empty demo installation with an invented province, once, in one transaction; then says in the log by which
 * accounts to look at it. Plain JDBC, because it is a bulk load and not a use case.
 */
@ApplicationScoped
class DemoProvince {

    private static final Logger LOG = Logger.getLogger(DemoProvince.class.getName());
    private static final String PIN = "246810";

    @Resource(lookup = "jdbc/muadam")
    private DataSource dataSource;

    @Inject
    private Installation installation;

    @Inject
    private SecretHash secretHash;

    @Inject
    private Event<FactsLoaded> factsLoaded;

    @Inject
    private Event<BulkLoaded> bulkLoaded;

    @Inject
    private Clock clock;

    @Transactional
    void load(@Observes @Priority(ApplicationStarted.DEMO) ApplicationStarted event) {
        if (!installation.isDemo()) {
            return;
        }
        try {
            List<DemoAccount> accounts = DemoAccount.readAll();
            loadInto(accounts);
            tell(accounts);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The demo could not be loaded", e);
        }
    }

    private void loadInto(List<DemoAccount> accounts) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (holdsPeople(connection)) {
                return;
            }
            new DemoLoad(connection, accounts, VietnamTime.today(clock)).run(secretHash.generate(PIN));
        }
        factsLoaded.fire(new FactsLoaded());
        bulkLoaded.fire(new BulkLoaded());
    }

    private static boolean holdsPeople(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from person")) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    private static void tell(List<DemoAccount> accounts) {
        LOG.info("Demo accounts, all invented, all with the PIN " + PIN + ":");
        accounts.forEach(account -> LOG.info(
                () -> "%s: %s, %s".formatted(account.username(), account.name().full(), account.what())));
    }
}
