package vn.muadam.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that an event says, as it is hashed.
 *
 * @param province whose chain it belongs to; 0 for the country's own
 */
record AuditRecord(
        long id,
        Instant happenedAt,
        @Nullable Long actor,
        String act,
        String subjectKind,
        String subjectId,
        @Nullable Long unit,
        long province,
        @Nullable String detail,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
