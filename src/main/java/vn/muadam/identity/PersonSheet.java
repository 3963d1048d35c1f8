package vn.muadam.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person's record as a form shows it.
 *
 * @param sex the name of a {@link Sex}, or empty
 * @param phone as people read it aloud, or empty
 * @param personalId all but the ends hidden, or empty
 * @param stamp tells this record from what somebody else makes of it meanwhile
 */
public record PersonSheet(
        PersonId person,
        String fullName,
        boolean nameConfirmed,
        @Nullable Integer birthYear,
        String sex,
        String phone,
        String email,
        String personalId,
        String unitName,
        String stamp) {}
