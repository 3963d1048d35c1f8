package vn.muadam.reporting;

import java.util.Locale;
import java.util.Optional;

/** Which people of a unit a list shows; each is the list behind one figure of the dashboard. */
public enum PeopleState {
    /** Everybody who belongs to a team, whatever they learn. */
    MEMBERS,
    ASSIGNED,
    NOT_STARTED,
    /** Who has begun, also those who have completed it since. */
    STARTED,
    IN_PROGRESS,
    COMPLETED,
    /** Who must learn it, has not completed it, and whose day has passed. */
    OVERDUE;

    /** As it stands in an address: "not-started". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PeopleState> find(String code) {
        for (PeopleState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
