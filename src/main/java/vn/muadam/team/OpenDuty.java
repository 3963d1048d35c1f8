package vn.muadam.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a team's leader has to see to.
 *
 * @param kind the ending of the key of its words
 * @param count how many of it there are
 * @param about what it concerns, such as the name of a period; null for what needs none
 * @param dueOn until when; null where nobody said
 * @param address where it is done
 */
public record OpenDuty(
        String kind,
        int count,
        @Nullable String about,
        @Nullable LocalDate dueOn,
        String address) {}
