package vn.muadam.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;

/**
 * One line of a list of people: who, in which team, how far with the course.
 *
 * @param teamRole the role in that team today; null for who has left it since
 * @param standing where the person stands with the course today
 * @param required how many activities the course asks for; 0 for who has not begun
 */
public record PersonProgress(
        PersonId id,
        String fullName,
        @Nullable String phoneNumber,
        UnitId team,
        String teamName,
        @Nullable TeamRole teamRole,
        Standing standing,
        int done,
        int required,
        @Nullable LocalDate dueOn,
        @Nullable Instant completedAt,
        @Nullable String certificateNumber) {

    /** The number as people read it aloud; empty when the person has none. */
    public String phone() {
        return Optional.ofNullable(phoneNumber)
                .map(PhoneNumber::new)
                .map(PhoneNumber::display)
                .orElse("");
    }
}
