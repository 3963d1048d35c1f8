package vn.muadam.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.shared.BulkLoaded;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class WorkersIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private Workers workers;

    @Inject
    private WorkBook book;

    @Inject
    private Event<BulkLoaded> bulkLoaded;

    private Counting work;

    @BeforeEach
    void workThatTheDatabaseHasNeverSeen() {
        work = new Counting("counting-" + NUMBER.incrementAndGet());
        book.makeKnown(work);
    }

    @Test
    void ofManyNodesThatAreDueAtOnceOneDoesIt() throws Exception {
        AtOnce.run(6, () -> workers.doIfDue(work));

        assertThat(work.runs).hasValue(1);
        assertThat(workers.doIfDue(work)).as("not due again").isFalse();
    }

    @Test
    void whileOneNodeIsAtItNoOtherBeginsAndItsClaimIsGivenBack() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        work.then = () -> {
            begun.countDown();
            await(end);
        };

        AtOnce.run(List.of(() -> workers.doIfDue(work), () -> {
            await(begun);
            assertThat(workers.doIfDue(work)).isFalse();
            end.countDown();
        }));

        assertThat(work.runs).hasValue(1);
        assertThat(state("claimed_by is null and last_outcome = 'DONE' and last_count = 7"))
                .isEqualTo(1);
    }

    @Test
    void aNodeThatDiesLosesItsClaimWithTheLease() {
        assertThat(book.claim(work)).isPresent(); // and is never heard of again
        assertThat(workers.doIfDue(work)).isFalse();

        letPass(work.lease().plusSeconds(1));

        assertThat(workers.doIfDue(work)).isTrue();
    }

    @Test
    void whoComesBackAfterTheLeaseTakesNothingFromTheNodeThatHasItNow() {
        String lost = book.claim(work).orElseThrow();
        letPass(work.lease().plusSeconds(1));
        String held = book.claim(work).orElseThrow();

        assertThat(book.finish(work, lost, 1)).isFalse();
        book.fail(work, lost);

        assertThat(book.finish(work, held, 1)).isTrue();
    }

    @Test
    void workThatFailsIsTriedAgainAndItsFailuresAreCountedUntilItWorks() {
        work.then = () -> {
            throw new IllegalStateException("not this time");
        };
        assertThat(workers.doIfDue(work)).isFalse();
        assertThat(state("last_outcome = 'FAILED' and failures = 1 and claimed_by is null"))
                .isEqualTo(1);

        work.then = () -> {};
        letPass(Duration.ofMinutes(2));
        assertThat(workers.doIfDue(work)).isTrue();

        assertThat(state("last_outcome = 'DONE' and failures = 0")).isEqualTo(1);
    }

    @Test
    void runsStandInTheFigures() throws Exception {
        workers.doIfDue(work);
        HttpVisitor monitor = HttpVisitor.here();
        monitor.get("/metrics?scope=application");

        assertThat(monitor.body())
                .containsPattern("muadam_work_runs_seconds_count\\{.*outcome=\"done\".*work=\"" + work.name() + "\"")
                .containsPattern("muadam_work_items_total\\{.*work=\"" + work.name() + "\",?} 7")
                .contains("muadam_backlog_waiting", "muadam_backlog_age_seconds")
                .contains("of=\"scheduled-work\"", "of=\"due-attempts\"", "of=\"late-answers\"", "of=\"stale-values\"");
    }

    @Test
    void afterABulkLoadTheTablesAreCountedAnewByWhicheverNodeComesFirst() {
        Rows.change(
                "update scheduled_work set next_due_at = ? where name = 'table-statistics'",
                Timestamp.from(Instant.now().plus(Duration.ofDays(1))));

        bulkLoaded.fire(new BulkLoaded());

        assertThat(Rows.number(
                        "select count(*) from scheduled_work where name = 'table-statistics'"
                                + " and (next_due_at <= ? or claimed_by is not null)",
                        Timestamp.from(Instant.now())))
                .isEqualTo(1);
    }

    /** As if that long ago had been now. */
    private void letPass(Duration time) {
        Instant then = Instant.now().minus(Duration.ofSeconds(1));
        Rows.change(
                "update scheduled_work set next_due_at = ? where name = ?",
                Timestamp.from(then.minus(time)),
                work.name());
        Rows.change(
                "update scheduled_work set claimed_until = ? where name = ? and claimed_until is not null",
                Timestamp.from(then),
                work.name());
    }

    private long state(String condition) {
        return Rows.number("select count(*) from scheduled_work where name = ? and " + condition, work.name());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes its name in the constructor, so that it is no bean and no timer finds it. */
    private static final class Counting implements ScheduledWork {

        private final String name;
        private final AtomicInteger runs = new AtomicInteger();
        private volatile Runnable then = () -> {};

        Counting(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Instant dueAfter(Instant now) {
            return now.plus(Duration.ofHours(1));
        }

        @Override
        public long run() {
            runs.incrementAndGet();
            then.run();
            return 7;
        }
    }
}
