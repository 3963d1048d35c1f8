package vn.muadam.audit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.naming.InitialContext;
import vn.muadam.job.ScheduledWork;
import vn.muadam.testing.Rows;

/** Acts of long ago or just now, as the product writes them down, for in-container tests. */
public final class AuditFixture {

    private AuditFixture() {}

    /** Writes an act down that was done at that moment; it waits for its place. */
    @SuppressWarnings("BanJNDI") // a fixed name, not one that somebody typed
    public static long anEvent(Instant at, long actor, AuditedAct act) throws Exception {
        AuditEventRepository events =
                CDI.current().select(AuditEventRepository.class).get();
        UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        Long unit = act.unit();
        AuditEvent event = new AuditEvent(at, actor, act, unit == null ? 0 : events.provinceOf(unit));
        events.add(event);
        event.mark(CDI.current().select(AuditKeys.class).get());
        transaction.commit();
        return event.content().id();
    }

    /** Gives everything its place; the server may be about it at the same moment. */
    public static void seal() {
        for (int tries = 0; tries < 20 && isAnythingWaiting(); tries++) {
            CDI.current().select(ScheduledWork.class, Any.Literal.INSTANCE).stream()
                    .filter(work -> work.name().equals("audit-sealing"))
                    .findFirst()
                    .orElseThrow()
                    .run();
        }
    }

    /** What a check of the database says as that connection sees it; whatever it changed is taken back. */
    public static AuditProof proof(Connection connection) throws SQLException {
        return new AuditCheck(CDI.current().select(AuditKeys.class).get()).of(connection);
    }

    private static boolean isAnythingWaiting() {
        return Rows.number("select count(*) from audit_event where chain_no is null and mark is not null") > 0;
    }
}
