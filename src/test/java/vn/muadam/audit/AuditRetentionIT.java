package vn.muadam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

@InContainer
class AuditRetentionIT {

    @Test
    void whatSomebodyDidSixYearsAgoIsInTheArchiveAndWhatTheyDidFourYearsAgoIsNot() {
        long old = anEvent(6);
        long young = anEvent(4);

        Purge.aNight();

        assertThat(count("audit_event", old)).isZero();
        assertThat(count("audit_event_archive", old)).isEqualTo(1);
        assertThat(count("audit_event", young)).isEqualTo(1);
        assertThat(count("audit_event_archive", young)).isZero();
    }

    @Test
    void aNightThatIsCutShortLosesNothingAndTheNextOneGoesOn() throws Exception {
        long first = anEvent(7);
        long second = anEvent(6);
        Purge.aStep("audit_event", 1, true);
        assertThat(count("audit_event", first)).isEqualTo(1);

        Purge.aStep("audit_event", 1, false);
        assertThat(count("audit_event", second)).as("the oldest goes first").isEqualTo(1);
        Purge.aNight();

        for (long event : new long[] {first, second}) {
            assertThat(count("audit_event", event)).isZero();
            assertThat(count("audit_event_archive", event)).isEqualTo(1);
        }
    }

    private static long anEvent(int yearsAgo) {
        long id = Rows.newId();
        Rows.change(
                "insert into audit_event (id, happened_at, act, subject_kind, subject_id) values (?, ?, 'tried', 'test', 'x')",
                id,
                Timestamp.from(Instant.now().minus(Duration.ofDays(366L * yearsAgo))));
        return id;
    }

    private static long count(String table, long id) {
        return Rows.number("select count(*) from " + table + " where id = ?", id);
    }
}
