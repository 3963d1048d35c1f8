package vn.muadam.quiz;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * An override of a quiz that somebody is about to give; a term that is null stays as it is.
 *
 * @param person for whom; null for a unit
 * @param unit for whose members; null for a person
 * @param timeLimitMinutes 0 for no limit
 * @param maxAttempts 0 for any number
 * @param reason why, up to 500 characters
 */
public record OverrideDraft(
        String quizKey,
        @Nullable PersonId person,
        @Nullable UnitId unit,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Integer timeLimitMinutes,
        @Nullable Integer maxAttempts,
        String reason) {

    private static final int LONGEST_MINUTES = 1440;
    private static final int MOST_ATTEMPTS = 100;
    private static final int LONGEST_REASON = 500;

    /** Refuses to be for nobody, or for two. */
    public OverrideDraft {
        if ((person == null) == (unit == null)) {
            throw new IllegalArgumentException("An override is for a person or for a unit");
        }
    }

    /**
     * Lets through what can be given at that moment.
     *
     * @throws OverrideReasonMissingException without a reason
     * @throws OverrideTermsException when it says nothing, or what cannot be: a closing before the opening or in the past, a
     *     number out of reason
     */
    void requireSound(Instant now) {
        if (!isReason(reason)) {
            throw new OverrideReasonMissingException();
        }
        if (Stream.of(opensAt, closesAt, timeLimitMinutes, maxAttempts).allMatch(Objects::isNull)) {
            throw new OverrideTermsException("override.empty");
        }
        if (closesAt != null && (!closesAt.isAfter(now) || (opensAt != null && !opensAt.isBefore(closesAt)))) {
            throw new OverrideTermsException("override.hours");
        }
        if (isOutside(timeLimitMinutes, LONGEST_MINUTES) || isOutside(maxAttempts, MOST_ATTEMPTS)) {
            throw new OverrideTermsException("override.numbers");
        }
    }

    /** Whether it says something, in up to 500 characters. */
    static boolean isReason(String text) {
        return !text.isBlank() && text.length() <= LONGEST_REASON;
    }

    private static boolean isOutside(@Nullable Integer number, int most) {
        return number != null && (number < 0 || number > most);
    }
}
