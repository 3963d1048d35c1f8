package vn.muadam.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.TeamRole;

class DemoPopulationTest {

    private final DemoPopulation population = DemoFixture.population();

    @Test
    void theFirstProvinceHas593TeamsIn525HamletsAnd28Communes() {
        List<InventedTeam> teams = ofFirstProvince();

        assertThat(teams).hasSize(593);
        assertThat(teams.stream().filter(team -> team.kind() == TeamKind.HAMLET))
                .hasSize(525);
        assertThat(teams.stream().map(InventedTeam::commune).distinct()).hasSize(28);
    }

    @Test
    void theFirstProvinceHas3740MembersAndTheSecond20() {
        Map<Boolean, Long> members = population.members().stream()
                .collect(groupingBy(member -> isOfSecondProvince(member.team()), counting()));

        assertThat(members).containsEntry(false, 3_740L).containsEntry(true, 20L);
    }

    @Test
    void eachTeamHasOneLeaderOneDeputyAndAtLeastThreeOthers() {
        Map<InventedTeam, List<TeamRole>> roles = population.members().stream()
                .collect(groupingBy(Member::team, Collectors.mapping(Member::role, Collectors.toList())));

        assertThat(roles).hasSize(597);
        assertThat(roles.values())
                .allSatisfy(team -> assertThat(team)
                        .hasSizeBetween(5, 9)
                        .containsOnlyOnce(TeamRole.LEADER)
                        .containsOnlyOnce(TeamRole.DEPUTY));
    }

    @Test
    void hamletsOfACommuneHaveDifferentNames() {
        assertThat(population.hamlets())
                .extracting(hamlet -> hamlet.commune().code() + hamlet.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesAreComposedAndHaveAtLeastTwoWords() {
        assertThat(people()).allSatisfy(person -> {
            assertThat(Normalizer.isNormalized(person.name().full(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(person.name().full()).matches("\\p{Lu}\\p{Ll}*( \\p{Lu}\\p{Ll}*)+");
            assertThat(person.name().familyMiddle()).isNotEmpty();
        });
    }

    @Test
    void aboutFourInAHundredNamesWaitForConfirmation() {
        long waiting = population.members().stream()
                .filter(member -> !member.person().isNameConfirmed())
                .count();

        assertThat(waiting).isBetween(100L, 200L);
    }

    @Test
    void phonesAreOfTheInventedRangeAndSomeFamiliesShareOne() {
        List<String> phones = people().stream()
                .map(InventedPerson::phone)
                .filter(Objects::nonNull)
                .toList();

        assertThat(phones).allMatch(phone -> phone.matches("\\+84900\\d{6}"));
        assertThat(phones)
                .allSatisfy(phone -> assertThat(PhoneNumber.parse(phone)).contains(new PhoneNumber(phone)));
        assertThat(phones.size() - new HashSet<>(phones).size()).isBetween(100, 400);
        assertThat(phones.stream().filter("+84900000001"::equals)).hasSize(3);
    }

    @Test
    void membersAreBetween22And78YearsOldAndManyAreElderly() {
        int year = DemoFixture.TODAY.getYear();

        assertThat(population.members())
                .allSatisfy(
                        member -> assertThat(year - member.person().birthYear()).isBetween(22, 78));
        assertThat(population.members().stream()
                        .filter(member -> year - member.person().birthYear() >= 60)
                        .count())
                .isGreaterThan(population.members().size() / 5);
    }

    @Test
    void nobodyIsAMemberBeforeTheTeamOrAfterTodayAndAFewAreNew() {
        assertThat(population.members())
                .allSatisfy(member ->
                        assertThat(member.since()).isBetween(member.team().decisionOn(), DemoFixture.TODAY));
        assertThat(population.members().stream()
                        .filter(member -> member.since().isAfter(DemoFixture.TODAY.minusDays(60)))
                        .count())
                .isBetween(60L, 200L);
    }

    @Test
    void userNamesAndNumbersAreUniqueAndBelowTheSequence() {
        Set<Long> ids = people().stream().map(InventedPerson::id).collect(Collectors.toSet());

        assertThat(ids).hasSize(people().size()).allMatch(id -> id < 1_000_000);
        assertThat(people()).extracting(InventedPerson::username).doesNotHaveDuplicates();
    }

    @Test
    void theNamedAccountsAreThere() throws Exception {
        assertThat(people())
                .extracting(InventedPerson::username)
                .containsAll(DemoAccount.readAll().stream()
                        .map(DemoAccount::username)
                        .toList());
    }

    @Test
    void theSameDayMakesUpTheSamePeople() {
        assertThat(DemoFixture.population()).isEqualTo(population);
    }

    private List<InventedPerson> people() {
        return Stream.concat(
                        population.officials().stream().map(Official::person),
                        population.members().stream().map(Member::person))
                .toList();
    }

    private List<InventedTeam> ofFirstProvince() {
        return population.teams().stream()
                .filter(team -> !isOfSecondProvince(team))
                .toList();
    }

    private static boolean isOfSecondProvince(InventedTeam team) {
        return List.of("19777", "19867").contains(team.commune().code());
    }
}
