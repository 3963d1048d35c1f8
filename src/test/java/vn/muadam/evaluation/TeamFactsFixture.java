package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;

/** Teams for the formulas: {@code aTeam().with(5, member().certified(K6)).compulsory(K6).build()}. */
final class TeamFactsFixture {

    static final CourseId K2 = new CourseId(2);
    static final CourseId K6 = new CourseId(6);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 1);

    private final List<MemberFacts> members = new ArrayList<>();
    private Set<CourseId> compulsory = Set.of();
    private Set<CourseId> tested = Set.of();
    private Set<CourseId> outreach = Set.of();

    static TeamFactsFixture aTeam() {
        return new TeamFactsFixture();
    }

    static Member member() {
        return new Member();
    }

    static PersonId person(long id) {
        return new PersonId(id);
    }

    TeamFactsFixture with(int number, Member member) {
        for (int i = 0; i < number; i++) {
            members.add(member.build(members.size() + 1));
        }
        return this;
    }

    TeamFactsFixture of(MemberFacts member) {
        members.add(member);
        return this;
    }

    TeamFactsFixture compulsory(CourseId... courses) {
        compulsory = Set.of(courses);
        return this;
    }

    TeamFactsFixture tested(CourseId... courses) {
        tested = Set.of(courses);
        return this;
    }

    TeamFactsFixture outreach(CourseId... courses) {
        outreach = Set.of(courses);
        return this;
    }

    TeamFacts build() {
        return new TeamFacts(members, compulsory, tested, outreach, LAST_DAY);
    }

    /** One member to be: an ordinary one who joined early and has done nothing, until told otherwise. */
    static final class Member {

        private final Set<CourseId> completed = new HashSet<>();
        private final Set<CourseId> certified = new HashSet<>();
        private final Map<CourseId, BigDecimal> results = new HashMap<>();
        private TeamRole role = TeamRole.MEMBER;
        private LocalDate since = LAST_DAY.minusYears(2);

        Member as(TeamRole teamRole) {
            role = teamRole;
            return this;
        }

        Member completed(CourseId course) {
            completed.add(course);
            return this;
        }

        Member certified(CourseId course) {
            certified.add(course);
            return completed(course);
        }

        Member result(CourseId course, String percent) {
            results.put(course, new BigDecimal(percent));
            return this;
        }

        Member joinedOnTheLastDay() {
            since = LAST_DAY;
            return this;
        }

        Member joinedOneDayTooLate() {
            since = LAST_DAY.plusDays(1);
            return this;
        }

        private MemberFacts build(int number) {
            return new MemberFacts(person(number), "Người " + number, role, since, completed, certified, results);
        }
    }
}
