package vn.muadam.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.muadam.course.CourseId;

/**
 * Everything the training criteria look at for one team in one period; the formulas are pure functions of it.
 *
 * @param compulsory the period's compulsory courses
 * @param tested those of them that end in a test
 * @param outreach the courses that the leader and the deputies must have completed
 */
record TeamFacts(
        List<MemberFacts> members,
        Set<CourseId> compulsory,
        Set<CourseId> tested,
        Set<CourseId> outreach,
        LocalDate lastDayToJoin) {

    List<MemberFacts> counted() {
        return members.stream()
                .filter(member -> member.isCounted(lastDayToJoin))
                .toList();
    }

    List<MemberFacts> leaders() {
        return members.stream().filter(member -> member.role().leads()).toList();
    }
}
