package vn.muadam.bench;

import java.time.Duration;

/**
 * What one turn of a work gave.
 *
 * @param nanos how long each doing took as the caller saw it, the shortest first
 * @param elapsed from the first beginning to the last end
 * @param serverCpu the processor time of the server, and of the database where that is a process of its own
 * @param ownCpu the processor time of those who asked
 */
record Round(long[] nanos, Duration elapsed, Duration serverCpu, Duration ownCpu) {

    int count() {
        return nanos.length;
    }

    /** Doings a second. */
    double rate() {
        return count() / seconds(elapsed);
    }

    /** Milliseconds of the server's processor for one doing. */
    double cpu() {
        return seconds(serverCpu) * 1000 / count();
    }

    double callersCpu() {
        return seconds(ownCpu) * 1000 / count();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
