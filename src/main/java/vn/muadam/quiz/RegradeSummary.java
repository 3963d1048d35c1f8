package vn.muadam.quiz;

import java.time.Instant;

/**
 * A regrade in a list.
 *
 * @param changed how many results it changes, or has changed
 */
public record RegradeSummary(long id, String questionKey, RegradeState state, Instant orderedAt, int changed) {}
