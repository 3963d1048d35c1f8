package vn.muadam.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the list of names that wait for their commune: the name as it stands, and by what the officer knows them. */
public record UnconfirmedName(
        PersonId person,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String phoneNumber,
        @Nullable String teamName) {

    /** The number as people read it aloud; empty when the person has none. */
    public String phone() {
        return Optional.ofNullable(phoneNumber)
                .map(PhoneNumber::new)
                .map(PhoneNumber::display)
                .orElse("");
    }
}
