package vn.muadam.merging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HistoryItem;
import vn.muadam.identity.PersonId;

/**
 * A record as it stands beside another.
 *
 * @param sex the name of a {@code Sex}, or null
 * @param phone as people read it aloud, or empty
 * @param personalId the number of the identity paper, all but the ends hidden, or empty
 * @param teams the places that are open today
 * @param history what hangs on it
 */
public record ComparedRecord(
        PersonId person,
        String fullName,
        boolean nameConfirmed,
        @Nullable Integer birthYear,
        @Nullable String sex,
        String phone,
        String email,
        String personalId,
        String unitName,
        List<String> teams,
        List<HistoryItem> history) {}
