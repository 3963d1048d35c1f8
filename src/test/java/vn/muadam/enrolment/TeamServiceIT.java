package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

@InContainer
class TeamServiceIT {

    @Inject
    private TeamService teams;

    @Inject
    private LearningService learning;

    private UnitId commune;
    private UnitId team;
    private PersonId leader;
    private PersonId member;

    @BeforeEach
    void aTeamOfTwo() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        team = UnitFixture.aTeamIn(commune);
        leader = aPerson().named("Trần Văn Út").leaderOf(team).store();
        member = aPerson().named("Lê Thị Ánh").memberOf(team).store();
    }

    @Test
    void theLeaderSeesHowFarEachMemberIs() throws Exception {
        As.person(member, () -> learning.openHome());
        As.person(member, () -> learning.openLesson(LearningFixture.COURSE, "b2"));

        TeamLearning seen = As.person(leader, () -> teams.findOwnTeam()).orElseThrow();

        assertThat(seen.open()).isTrue();
        assertThat(seen.members())
                .filteredOn(one -> one.person().equals(member))
                .flatExtracting(MemberLearning::courses)
                .extracting(MemberCourse::state, MemberCourse::lesson, MemberCourse::lessons)
                .containsExactly(tuple(AssignmentState.IN_PROGRESS, 2, 12));
    }

    @Test
    void aMemberSeesTheSumAndTheLeaderOnly() throws Exception {
        As.person(member, () -> learning.openHome());

        TeamLearning seen = As.person(member, () -> teams.findOwnTeam()).orElseThrow();

        assertThat(seen.open()).isFalse();
        assertThat(seen.line().people()).isEqualTo(1);
        assertThat(seen.members()).extracting(MemberLearning::person).containsExactly(leader);
    }

    @Test
    void theOfficerOfTheCommuneSeesItsTeams() throws Exception {
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();

        assertThat(As.person(officer, () -> teams.getTeam(team)).members()).hasSize(2);
    }

    @Test
    void aTeamElsewhereDoesNotExist() {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 1);
        PersonId stranger = aPerson().holding(Role.COMMUNE_OFFICER, elsewhere).store();
        PersonId otherLeader = aPerson().leaderOf(UnitFixture.aTeamIn(commune)).store();

        assertThatThrownBy(() -> As.person(stranger, () -> teams.getTeam(team))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(otherLeader, () -> teams.getTeam(team)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPlainMemberMayNotAskForATeamByItsNumber() {
        assertThatThrownBy(() -> As.person(member, () -> teams.getTeam(team))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> teams.findOwnTeam()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoSitsInNoTeamHasNone() throws Exception {
        PersonId alone = aPerson().store();

        assertThat(As.person(alone, () -> teams.findOwnTeam())).isEmpty();
    }
}
