package vn.muadam.identity;

import org.jspecify.annotations.Nullable;

/** Somebody who might be given a role, and by what an administrator tells them from others of that name. */
public record Candidate(
        PersonId id,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String teamName) {}
