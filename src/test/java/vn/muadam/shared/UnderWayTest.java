package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    private final UnderWay underWay = new UnderWay();

    @Test
    void whatRunsIsWaitedForAndNothingBeginsAnyMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Thread work = new Thread(() -> underWay.run(() -> {
            begun.countDown();
            await(mayEnd);
            done.set(true);
        }));
        work.start();
        await(begun);
        Thread end = new Thread(() -> underWay.end(this));
        end.start();
        while (end.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        AtomicBoolean late = new AtomicBoolean();

        underWay.run(() -> late.set(true));
        mayEnd.countDown();
        end.join();

        assertThat(done).isTrue();
        assertThat(late).isFalse();
    }

    @Test
    void whereNothingRunsNobodyWaits() {
        underWay.run(() -> {});

        underWay.end(this);
        AtomicBoolean late = new AtomicBoolean();
        underWay.run(() -> late.set(true));

        assertThat(late).isFalse();
    }

    @Test
    void workThatFailsIsNotWaitedFor() {
        try {
            underWay.run(() -> {
                throw new IllegalStateException("for the test");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("for the test");
        }

        underWay.end(this);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
