package vn.muadam.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a search has found.
 *
 * @param phone in the form of E.164
 * @param unitName the unit that keeps the record
 */
public record FoundPerson(
        PersonId person,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String phone,
        @Nullable String unitName) {

    /** As people read it aloud; empty when none is known. */
    public String phoneShown() {
        return phone == null ? "" : new PhoneNumber(phone).display();
    }
}
