package vn.muadam.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * Somebody in a run, in its list.
 *
 * @param place their team of today; null for somebody who is in none
 * @param days how many days they have waited for a decision; 0 for whoever does not wait
 * @param completedAt when they completed the course; null before
 */
public record RunMemberLine(
        PersonId person,
        String fullName,
        @Nullable String place,
        RunMemberState state,
        @Nullable String cohort,
        Instant askedAt,
        int days,
        int done,
        int required,
        @Nullable Instant completedAt) {}
