package vn.muadam.enrolment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.MemberCourse;
import vn.muadam.enrolment.MemberLearning;
import vn.muadam.identity.TeamRole;
import vn.muadam.shared.VietnamTime;

/**
 * One member in the leader's list.
 *
 * @param role of who leads the team; null for all others
 * @param phone to call; null where none is known or nothing is left to do
 * @param seen when the member last learnt, empty where that does not matter
 */
public record MemberLine(
        String name,
        @Nullable TeamRole role,
        List<Tag> tags,
        @Nullable String phone,
        String seen) {

    /** An icon and a word on one course. */
    public record Tag(String state, String icon, String words) {}

    static MemberLine of(MemberLearning member, Words words) {
        boolean finished = member.isFinished();
        return new MemberLine(
                member.fullName(),
                member.role().leads() ? member.role() : null,
                tags(member, words),
                finished ? null : member.phone(),
                finished ? "" : seen(member, words));
    }

    /** A leader as the members of the team see them: whom to call. */
    static MemberLine contact(MemberLearning leader) {
        return new MemberLine(leader.fullName(), leader.role(), List.of(), leader.phone(), "");
    }

    private static List<Tag> tags(MemberLearning member, Words words) {
        int courses = member.courses().size();
        if (courses == 0) {
            return List.of(new Tag("", "info", words.text("team.label.nothing")));
        }
        return member.isFinished()
                ? List.of(new Tag("done", "done", words.text("team.label.finished", courses, courses)))
                : openTags(member, words);
    }

    private static List<Tag> openTags(MemberLearning member, Words words) {
        boolean several = member.courses().size() > 1;
        return member.openCourses().stream()
                .map(course -> openTag(course, several ? course.shortTitle() + ": " : "", words))
                .toList();
    }

    private static Tag openTag(MemberCourse course, String before, Words words) {
        long overdue = course.overdueDays(words.today());
        String place = place(course, words);
        if (overdue > 0) {
            return new Tag("late", "warn", before + words.text("team.label.overdue", overdue, place));
        }
        return course.lesson() > 0 ? new Tag("wait", "clock", before + place) : new Tag("", "calendar", before + place);
    }

    private static String place(MemberCourse course, Words words) {
        return course.lesson() > 0
                ? words.text("team.label.place", course.lesson(), course.lessons())
                : words.text("team.label.notStarted");
    }

    private static String seen(MemberLearning member, Words words) {
        return member.findLastSeen()
                .map(at -> words.text("team.label.seen", words.day(VietnamTime.dayOf(at))))
                .orElse("");
    }
}
