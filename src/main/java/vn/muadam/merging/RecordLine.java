package vn.muadam.merging;

import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;

/**
 * What a record says, in a line.
 *
 * @param phone in the form of E.164
 * @param unitName the commune that keeps it
 * @param teamName the team that counts the person today
 */
public record RecordLine(
        PersonId person,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String phone,
        @Nullable String unitName,
        @Nullable String teamName) {

    /** As people read it aloud; empty when none is known. */
    public String phoneShown() {
        return phone == null ? "" : new PhoneNumber(phone).display();
    }
}
