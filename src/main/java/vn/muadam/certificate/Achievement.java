package vn.muadam.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * A completed course for which no certificate has been issued yet, with what a certificate would say.
 *
 * @param waiting the certificate that waits for the name to be confirmed, if there is one already
 */
record Achievement(
        Holder holder,
        Course course,
        int cycle,
        LocalDate completedOn,
        @Nullable Long waiting) {

    /**
     * Who completed it, where.
     *
     * @param unit the commune of the team on that day
     */
    record Holder(
            PersonId person,
            String name,
            boolean nameConfirmed,
            @Nullable UnitId team,
            @Nullable String teamName,
            UnitId unit) {}

    /**
     * The course version that was completed.
     *
     * @param required the keys of the activities that have to be passed
     * @param passed the keys of those that the holder passed
     */
    record Course(
            CourseId id,
            String title,
            @Nullable String titleEn,
            int minutes,
            boolean reviewed,
            @Nullable Integer validityMonths,
            List<String> required,
            Set<String> passed) {}

    /** Completion alone is not enough: what the course names as the proof has to be passed. */
    boolean isEarned() {
        return course.passed().containsAll(course.required());
    }

    /** Counted from the completion: a name that was confirmed late makes no knowledge last longer. */
    @Nullable
    LocalDate validUntil() {
        Integer months = course.validityMonths();
        return months == null ? null : completedOn.plusMonths(months);
    }
}
