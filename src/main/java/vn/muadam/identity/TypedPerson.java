package vn.muadam.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person's record as an official types it; empty is nothing on record.
 *
 * @param personalId empty leaves the number on record as it is
 * @param withoutPersonalId whether the number on record is taken off
 * @param reason needed where a confirmed name becomes another
 * @param stamp of the record that was seen
 */
public record TypedPerson(
        String name,
        String birthYear,
        @Nullable Sex sex,
        String phone,
        String email,
        String personalId,
        boolean withoutPersonalId,
        String reason,
        String stamp) {}
