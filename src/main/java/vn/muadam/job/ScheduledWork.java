package vn.muadam.job;

import java.time.Duration;
import java.time.Instant;

/**
 * Something to be done again and again without anybody asking, once however many nodes there are. A capability brings it
 * as an application-scoped bean, and {@link WorkTimer} finds it.
 *
 * <p>A node that is due to do it claims it for the time of {@link #lease}; when it dies meanwhile, another one does it
 * after that. Doing it twice must therefore do no harm.
 */
public interface ScheduledWork {

    /** Its name in the database, in figures and in the log: lower case with hyphens, never changed. */
    String name();

    /** When it is due next, after a run that ended well at {@code now}. */
    Instant dueAfter(Instant now);

    /** When it is due for the first time in the life of an installation. */
    default Instant firstDue(Instant now) {
        return now;
    }

    /** Longer than a run ever takes: so long a dead node can hold it up. */
    default Duration lease() {
        return Duration.ofMinutes(2);
    }

    /**
     * Does it; whatever is thrown is logged, and it is tried again in a minute.
     *
     * @return how much was done, for the figures
     */
    long run();
}
