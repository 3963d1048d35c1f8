package vn.muadam.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;

/**
 * Somebody for whom a slip can be printed.
 *
 * @param phoneNumber in the form of E.164
 * @param username null while the person has no account
 * @param slipUntil until when a slip of theirs is good; null when there is none
 */
public record SlipHolder(
        PersonId person,
        String fullName,
        @Nullable String phoneNumber,
        @Nullable String username,
        @Nullable Instant slipUntil) {

    public boolean hasAccount() {
        return username != null;
    }

    /** The number as people read it aloud; empty when the person has none. */
    public String phone() {
        return Optional.ofNullable(phoneNumber)
                .map(PhoneNumber::new)
                .map(PhoneNumber::display)
                .orElse("");
    }
}
