package vn.muadam.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import vn.muadam.testing.Rows;

/** Long work that a test has begun. */
public final class JobFixture {

    private static final int SECONDS = 60;

    private JobFixture() {}

    /** Waits until no job of that kind is left to do. */
    public static void await(String kind) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(SECONDS);
        while (Rows.number("select count(*) from job where kind = ? and state in ('QUEUED', 'RUNNING')", kind) > 0) {
            assertThat(Instant.now()).as("still under way").isBefore(end);
            Thread.sleep(50);
        }
    }
}
