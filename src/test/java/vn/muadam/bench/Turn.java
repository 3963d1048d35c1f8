package vn.muadam.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One turn of a work: many do it at once, each again as soon as it is answered, until the time is over. */
final class Turn {

    private final Work work;
    private final Supplier<Duration> serverCpu;
    private final AtomicInteger begun = new AtomicInteger();

    Turn(Work work, Supplier<Duration> serverCpu) {
        this.work = work;
        this.serverCpu = serverCpu;
    }

    /** Ends with the answer to the last doing that was begun in time; a wrong answer ends the whole run. */
    Round take(Duration time) throws InterruptedException {
        ExecutorService callers = Executors.newFixedThreadPool(work.atOnce());
        try {
            Duration cpuBefore = serverCpu.get();
            Duration ownBefore = ownCpu();
            long start = System.nanoTime();
            long end = start + time.toNanos();
            List<Future<long[]>> all = new ArrayList<>();
            for (int i = 0; i < work.atOnce(); i++) {
                all.add(callers.submit(() -> call(end)));
            }
            long[] nanos = joined(all);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            return new Round(nanos, elapsed, serverCpu.get().minus(cpuBefore), ownCpu().minus(ownBefore));
        } finally {
            callers.shutdownNow();
        }
    }

    private long[] call(long end) throws Exception {
        long[] nanos = new long[1024];
        int count = 0;
        while (System.nanoTime() < end && begun.getAndIncrement() < work.atMost()) {
            long before = System.nanoTime();
            work.step().take();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = System.nanoTime() - before;
        }
        return Arrays.copyOf(nanos, count);
    }

    private long[] joined(List<Future<long[]>> all) throws InterruptedException {
        long[] nanos = {};
        for (Future<long[]> one : all) {
            try {
                long[] part = one.get();
                int count = nanos.length;
                nanos = Arrays.copyOf(nanos, count + part.length);
                System.arraycopy(part, 0, nanos, count, part.length);
            } catch (ExecutionException e) {
                throw new IllegalStateException(work.name() + " went wrong", e.getCause());
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
