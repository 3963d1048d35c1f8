package vn.muadam.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * A report of a practice that waits to be confirmed.
 *
 * @param place the learner's team; null for none
 */
public record WaitingPractice(
        long id,
        PersonId person,
        String fullName,
        @Nullable String place,
        String courseTitle,
        String title,
        String note,
        Instant toldAt) {}
