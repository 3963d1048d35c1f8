package vn.muadam.shared;

/**
 * Many rows came into tables that were empty or small: what the database believes of their size is no longer true.
 *
 * <p>Whoever loads in bulk fires it, in the transaction of the load; {@code job} has the tables counted anew.
 */
public record BulkLoaded() {}
