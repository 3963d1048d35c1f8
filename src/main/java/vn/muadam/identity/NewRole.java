package vn.muadam.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * A role that somebody wants to give; nothing of it is checked yet.
 *
 * @param until the last day; null for no end
 * @param reason why, for whoever asks later
 */
public record NewRole(
        PersonId person,
        Role role,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate until,
        String reason) {}
