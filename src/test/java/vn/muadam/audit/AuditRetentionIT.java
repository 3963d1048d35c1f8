package vn.muadam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

@InContainer
class AuditRetentionIT {

    @Test
    void whatSomebodyDidSixYearsAgoIsInTheArchiveAndWhatTheyDidFourYearsAgoIsNot() throws Exception {
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

    @Test
    void whatHasNoPlaceInTheChainIsNotMoved() throws Exception {
        long waiting = AuditFixture.anEvent(
                Instant.now().minus(Duration.ofDays(366L * 6)), 7, AuditedAct.of("tried", "test", 7));

        Purge.aStep("audit_event", 1, true);

        assertThat(count("audit_event", waiting)).isEqualTo(1);
        AuditFixture.seal();
    }

    private static long anEvent(int yearsAgo) throws Exception {
        long id = AuditFixture.anEvent(
                Instant.now().minus(Duration.ofDays(366L * yearsAgo)), 7, AuditedAct.of("tried", "test", 7));
        AuditFixture.seal();
        return id;
    }

    private static long count(String table, long id) {
        return Rows.number("select count(*) from " + table + " where id = ?", id);
    }
}
