package vn.muadam.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.AssignmentState;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;

/** Everything that an official needs to know of one person: teams, courses, certificates. */
public record PersonReport(
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String phoneNumber,
        boolean nameConfirmed,
        List<Belonging> teams,
        List<Learning> courses) {

    /** The number as people read it aloud; empty when the person has none. */
    public String phone() {
        return Optional.ofNullable(phoneNumber)
                .map(PhoneNumber::new)
                .map(PhoneNumber::display)
                .orElse("");
    }

    /** A place in a team from one day to another; null for an end that is not in sight. */
    public record Belonging(
            UnitId team,
            String teamName,
            @Nullable String communeName,
            TeamRole role,
            boolean primary,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * How the person stands with one course.
     *
     * @param attempts how many tests were handed in, over all tests of the course
     * @param assisted how many activities somebody helped to complete, as far as the detail is not archived yet
     * @param bestPercent the result that counts in the last test, or null without one
     * @param declared how many activities are complete by an official's word alone
     */
    public record Learning(
            String courseKey,
            String title,
            Standing standing,
            int done,
            int required,
            @Nullable LocalDate dueOn,
            @Nullable Instant lastSeenAt,
            @Nullable Instant completedAt,
            int attempts,
            @Nullable Double bestPercent,
            @Nullable String certificateState,
            @Nullable String certificateNumber,
            @Nullable String certificateCode,
            int assisted,
            int declared,
            Duty duty) {}

    /**
     * What an official may still decide, and has decided, of somebody's obligation to learn a course.
     *
     * @param state the state of the assignment; null without one
     * @param firstDueOn the due day before it was put off; null when it never was
     */
    public record Duty(
            @Nullable AssignmentState state, @Nullable LocalDate firstDueOn) {

        public boolean isExempt() {
            return state == AssignmentState.EXEMPT;
        }

        public boolean isExtended() {
            return firstDueOn != null && !isExempt();
        }

        /** Whether an exemption or an extension can be decided, or an exemption ended. */
        public boolean isOpen() {
            return state != null && (isExempt() || state.isOpen());
        }
    }
}
