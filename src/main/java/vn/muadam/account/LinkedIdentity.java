package vn.muadam.account;

import java.time.Instant;

/**
 * One linked identity, as its owner sees it.
 *
 * @param id names it to the server; it opens nothing
 * @param provider how people call the provider
 */
public record LinkedIdentity(long id, String provider, Instant since, Instant lastUsed) {}
