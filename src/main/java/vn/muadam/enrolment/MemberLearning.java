package vn.muadam.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;

/** One member of a team with the courses that are compulsory for them, for whoever looks after the team. */
public record MemberLearning(
        PersonId person,
        String fullName,
        TeamRole role,
        @Nullable String phone,
        List<MemberCourse> courses) {

    public MemberLearning {
        courses = List.copyOf(courses);
    }

    /** Whether everything compulsory is done; whom nothing was assigned has finished nothing. */
    public boolean isFinished() {
        return !courses.isEmpty() && courses.stream().allMatch(MemberCourse::isDone);
    }

    public List<MemberCourse> openCourses() {
        return courses.stream().filter(course -> !course.isDone()).toList();
    }

    public Optional<Instant> findLastSeen() {
        return courses.stream()
                .map(MemberCourse::lastSeenAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    long overdueDays(LocalDate today) {
        return courses.stream()
                .mapToLong(course -> course.overdueDays(today))
                .max()
                .orElse(0);
    }

    /** Who needs a word comes first: the longest overdue, then the unfinished, then the finished. */
    static Comparator<MemberLearning> neediestFirst(LocalDate today) {
        return Comparator.comparing(MemberLearning::isFinished).thenComparing(member -> -member.overdueDays(today));
    }
}
