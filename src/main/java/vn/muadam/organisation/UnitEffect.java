package vn.muadam.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a change did, kept so that it can be undone.
 *
 * @param subjectId the row that was changed
 * @param wasId what it pointed to before
 * @param isId what it points to now
 * @param wasOn a day that it bore before
 */
public record UnitEffect(
        long subjectId,
        @Nullable Long wasId,
        @Nullable Long isId,
        @Nullable LocalDate wasOn) {}
