package vn.muadam.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** One run of a {@link Job} on one node; through it the work says how far it is and hears that it is wanted no more. */
public final class JobRun {

    static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    private final Job job;
    private final String claim;
    private final JobBook book;
    private final Clock clock;
    private Instant reportedAt = Instant.EPOCH;

    JobRun(Job job, String claim, JobBook book, Clock clock) {
        this.job = job;
        this.claim = claim;
        this.book = book;
        this.clock = clock;
    }

    public JobId job() {
        return job.getId();
    }

    String kind() {
        return job.getKind();
    }

    /** How often it was begun, this time included. */
    int tries() {
        return job.tries();
    }

    public long ownerId() {
        return job.ownerId();
    }

    /**
     * What the work is about.
     *
     * @throws NullPointerException when it was begun without
     */
    public long subjectId() {
        return Objects.requireNonNull(job.getSubjectId(), "subject");
    }

    String claim() {
        return claim;
    }

    /**
     * Says how far the work is; written down at most once a second, however often it is said.
     *
     * @throws JobStoppedException when its owner cancelled it, or another node has taken it over
     */
    public void report(long done, long total) {
        Instant now = clock.instant();
        if (Duration.between(reportedAt, now).compareTo(BETWEEN_REPORTS) >= 0) {
            reportedAt = now;
            if (!book.progress(this, done, total)) {
                throw new JobStoppedException();
            }
        }
    }
}
