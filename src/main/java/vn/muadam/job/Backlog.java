package vn.muadam.job;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that waits to be done and should never wait long. A capability brings it as an application-scoped bean;
 * {@link BacklogWatch} asks it twice a minute, however often the figures are read.
 */
public interface Backlog {

    /** Its name in the figures: lower case with hyphens. */
    String name();

    /** Read by an index, never by a look through a table. */
    Waiting waiting(Instant now);

    /**
     * How much waits.
     *
     * @param since when the oldest of it should have been done; empty when nothing waits
     */
    record Waiting(long count, Optional<Instant> since) {}
}
