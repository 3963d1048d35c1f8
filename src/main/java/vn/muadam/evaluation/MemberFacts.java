package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;

/**
 * What the training data says of one member of a team on the counting day.
 *
 * @param certified the courses completed by the cut-off with a certificate that is valid then
 * @param completed the courses completed by the cut-off
 * @param bestResults the best final test result of each course with one, in percent
 */
record MemberFacts(
        PersonId person,
        String fullName,
        TeamRole role,
        LocalDate memberSince,
        Set<CourseId> completed,
        Set<CourseId> certified,
        Map<CourseId, BigDecimal> bestResults) {

    /** Official members who joined in time are counted; collaborators and newcomers are not. */
    boolean isCounted(LocalDate lastDayToJoin) {
        return notCountedBecause(lastDayToJoin) == null;
    }

    @Nullable
    Reason notCountedBecause(LocalDate lastDayToJoin) {
        if (role == TeamRole.COLLABORATOR) {
            return Reason.COLLABORATOR;
        }
        return memberSince.isAfter(lastDayToJoin) ? Reason.JOINED_LATE : null;
    }

    /** Why a member is not in the numerator, or not counted at all. */
    enum Reason {
        COLLABORATOR,
        JOINED_LATE,
        NOT_COMPLETED,
        NO_VALID_CERTIFICATE,
        NO_RESULT
    }
}
