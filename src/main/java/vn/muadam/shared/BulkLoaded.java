package vn.muadam.shared;

/**
 * Many rows came into tables that were empty or small: what the database believes of their size is no longer true.
 *
 * <p>Whoever loads in bulk fires it; {@link TableStatistics} follows.
 */
public record BulkLoaded() {}
