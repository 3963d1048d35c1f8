package vn.muadam.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.evaluation.TeamFactsFixture.K2;
import static vn.muadam.evaluation.TeamFactsFixture.K6;
import static vn.muadam.evaluation.TeamFactsFixture.aTeam;
import static vn.muadam.evaluation.TeamFactsFixture.member;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.TeamRole;

class TrainingFormulasTest {

    private final CriteriaSet reference = CriteriaLoader.read();

    @Test
    void theWorkedExampleGivesFiveOfSevenTimesNine() {
        TeamFacts team = aTeam().with(5, member().certified(K6))
                .with(2, member())
                .compulsory(K6)
                .build();

        ComputedValue value = compute("B1", team);

        assertThat(value.points()).isEqualByComparingTo("6.43");
        assertThat(value.numerator()).isEqualByComparingTo("5");
        assertThat(value.denominator()).isEqualByComparingTo("7");
    }

    @Test
    void theWorkedExamplesMeanOfEightyFourGivesTwoAndAHalf() {
        TeamFacts team = aTeam().with(1, member().result(K6, "78"))
                .with(1, member().result(K6, "90"))
                .with(3, member())
                .compulsory(K6)
                .tested(K6)
                .build();

        assertThat(compute("B2", team).points()).isEqualByComparingTo("2.5");
    }

    @Test
    void aMeanIsRoundedToTwoDecimalsBeforeItMeetsTheStep() {
        TeamFacts just = aTeam().with(1, member().result(K6, "90.00"))
                .with(2, member().result(K6, "89.99"))
                .tested(K6)
                .compulsory(K6)
                .build();

        assertThat(compute("B2", just).points()).isEqualByComparingTo("2.5"); // mean 89,99
        assertThat(compute(
                                "B2",
                                aTeam().with(1, member().result(K6, "90.00"))
                                        .tested(K6)
                                        .compulsory(K6)
                                        .build())
                        .points())
                .isEqualByComparingTo("3");
    }

    @Test
    void nobodyHasTriedIsAZeroByTheRule() {
        TeamFacts team = aTeam().with(4, member()).compulsory(K6).tested(K6).build();

        ComputedValue value = compute("B2", team);

        assertThat(value.applicability()).isEqualTo(Applicability.APPLICABLE);
        assertThat(value.points()).isEqualByComparingTo("0");
    }

    @Test
    void withoutACompulsoryTestTheMeanDoesNotApply() {
        TeamFacts team = aTeam().with(4, member()).compulsory(K6).build();

        assertThat(compute("B2", team).applicability()).isEqualTo(Applicability.NOT_APPLICABLE);
    }

    @Test
    void bothLeaderAndDeputyTrainedGivesThreeAndOneOfThemHalf() {
        TeamFacts both = aTeam().with(1, member().as(TeamRole.LEADER).completed(K2))
                .with(1, member().as(TeamRole.DEPUTY).completed(K2))
                .outreach(K2)
                .build();
        TeamFacts one = aTeam().with(1, member().as(TeamRole.LEADER))
                .with(2, member().as(TeamRole.DEPUTY).completed(K2))
                .outreach(K2)
                .build();

        assertThat(compute("B3", both).points()).isEqualByComparingTo("3");
        assertThat(compute("B3", one).points()).isEqualByComparingTo("1.5");
    }

    @Test
    void aTeamWithoutADeputyIsJudgedByItsLeader() {
        TeamFacts trained = aTeam().with(1, member().as(TeamRole.LEADER).completed(K2))
                .with(3, member())
                .outreach(K2)
                .build();
        TeamFacts untrained = aTeam().with(1, member().as(TeamRole.LEADER))
                .with(3, member().completed(K2))
                .outreach(K2)
                .build();

        assertThat(compute("B3", trained).points()).isEqualByComparingTo("3");
        assertThat(compute("B3", untrained).points()).isEqualByComparingTo("0");
    }

    @Test
    void newcomersAndCollaboratorsAreNotCounted() {
        TeamFacts team = aTeam().with(2, member().certified(K6))
                .with(3, member().joinedOneDayTooLate())
                .with(1, member().as(TeamRole.COLLABORATOR))
                .compulsory(K6)
                .build();

        ComputedValue value = compute("B1", team);

        assertThat(value.denominator()).isEqualByComparingTo("2");
        assertThat(value.points()).isEqualByComparingTo("9");
    }

    @Test
    void whoJoinedOnTheLastDayIsCounted() {
        TeamFacts team =
                aTeam().with(1, member().joinedOnTheLastDay()).compulsory(K6).build();

        assertThat(compute("B1", team).denominator()).isEqualByComparingTo("1");
    }

    @Test
    void everyCompulsoryCourseIsNeededNotJustOne() {
        TeamFacts team =
                aTeam().with(1, member().certified(K6)).compulsory(K6, K2).build();

        assertThat(compute("B1", team).numerator()).isEqualByComparingTo("0");
    }

    @Test
    void aTeamOfNewcomersOnlyHasNoFigureRatherThanAZero() {
        TeamFacts team =
                aTeam().with(3, member().joinedOneDayTooLate()).compulsory(K6).build();

        assertThat(compute("B1", team).applicability()).isEqualTo(Applicability.NOT_APPLICABLE);
    }

    @Test
    void theFingerprintChangesWithTheFactsAndWithNothingElse() {
        MemberFacts bay = new MemberFacts(
                TeamFactsFixture.person(1),
                "Bảy",
                TeamRole.MEMBER,
                TeamFactsFixture.LAST_DAY,
                Set.of(K2, K6),
                Set.of(),
                Map.of());
        MemberFacts same = new MemberFacts(
                TeamFactsFixture.person(1),
                "Bảy",
                TeamRole.MEMBER,
                TeamFactsFixture.LAST_DAY,
                Set.of(K6, K2),
                Set.of(),
                Map.of());
        MemberFacts tested = new MemberFacts(
                TeamFactsFixture.person(1),
                "Bảy",
                TeamRole.MEMBER,
                TeamFactsFixture.LAST_DAY,
                Set.of(K6, K2),
                Set.of(),
                Map.of(K6, new BigDecimal("80.00")));

        String hash = compute("B1", aTeam().of(bay).compulsory(K6).build()).inputsHash();

        assertThat(compute("B1", aTeam().of(same).compulsory(K6).build()).inputsHash())
                .isEqualTo(hash);
        assertThat(compute("B1", aTeam().of(tested).compulsory(K6).build()).inputsHash())
                .isNotEqualTo(hash);
    }

    private ComputedValue compute(String code, TeamFacts facts) {
        Criterion criterion = reference.getCriteria().stream()
                .filter(candidate -> candidate.getCode().equals(code))
                .findFirst()
                .orElseThrow();
        return TrainingFormulas.compute(criterion, criterion.getFormula().orElseThrow(), facts);
    }
}
