package vn.muadam.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signed-in device, as its owner sees it.
 *
 * @param id names it to the server; it opens nothing
 * @param kind its browser and system, such as "Chrome, Android"; null where the browser did not say
 * @param here whether it is the one on which the list is read
 */
public record Device(long id, @Nullable String kind, Instant since, Instant lastUsed, boolean here) {}
