package vn.muadam.job;

import java.time.Instant;

/** Removes or archives some rows that are too old, in one transaction; called again until nothing is left to do. */
@FunctionalInterface
public interface PurgeStep {

    /**
     * Takes the oldest rows first, so that a night that ends early is gone on with the next night.
     *
     * @param atMost how many rows may be taken in this transaction
     * @return how many were taken; fewer than {@code atMost} when nothing more is old enough
     */
    int take(Instant now, int atMost);
}
