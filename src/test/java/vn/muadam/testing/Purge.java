package vn.muadam.testing;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import javax.naming.InitialContext;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;
import vn.muadam.job.ScheduledWork;

/** What happens at night to rows that are too old, for in-container tests. */
public final class Purge {

    private Purge() {}

    /** A whole night. */
    public static void aNight() {
        Instance<ScheduledWork> works = CDI.current().select(ScheduledWork.class, Any.Literal.INSTANCE);
        works.stream()
                .filter(work -> work.name().equals("nightly-purge"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /** One step of the purge of that table; when it is stopped, the node dies before its transaction ends. */
    @SuppressWarnings("BanJNDI") // a fixed name, not one that somebody typed
    public static int aStep(String table, int atMost, boolean stopped) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        try {
            return tables().stream()
                    .filter(growing -> growing.name().equals(table))
                    .findFirst()
                    .flatMap(GrowingTable::purging)
                    .orElseThrow()
                    .take(Instant.now(), atMost);
        } finally {
            if (stopped || transaction.getStatus() != Status.STATUS_ACTIVE) {
                transaction.rollback();
            } else {
                transaction.commit();
            }
        }
    }

    private static List<GrowingTable> tables() {
        return CDI.current().select(Retention.class, Any.Literal.INSTANCE).stream()
                .flatMap(retention -> retention.growing().stream())
                .toList();
    }
}
