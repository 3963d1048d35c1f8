package vn.muadam.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonName;

/** Somebody who does not exist, with an account. */
record InventedPerson(
        long id,
        String username,
        PersonName name,
        Sex sex,
        int birthYear,
        @Nullable String phone,
        @Nullable String formOfAddress,
        @Nullable Instant nameConfirmedAt,
        @Nullable Long nameConfirmedBy) {

    boolean isNameConfirmed() {
        return nameConfirmedAt != null;
    }
}
