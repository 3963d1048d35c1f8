package vn.muadam.merging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/** A merge as a list shows it. */
public record DoneMerge(
        long id,
        String fromName,
        PersonId into,
        String intoName,
        Instant at,
        @Nullable String byName,
        String reason) {}
