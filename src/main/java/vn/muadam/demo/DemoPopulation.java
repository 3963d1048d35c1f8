package vn.muadam.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Everybody in the demo: 593 teams with 3,740 members, as former Hậu Giang had in August 2024, and a second, small
 * province, so that one can see that its administrator does not see the first.
 *
 * <p>Drawn from a fixed seed: the same day gives the same people.
 */
record DemoPopulation(List<Hamlet> hamlets, List<InventedTeam> teams, List<Member> members, List<Official> officials) {

    static final int MEMBERS = 3_740;
    static final int MEMBERS_OF_SECOND_PROVINCE = 20;

    private static final long SEED = 20_260_401L;

    static DemoPopulation of(DemoPlaces places, List<DemoAccount> accounts, LocalDate today, IdBlock ids) {
        Random random = new Random(SEED);
        UnitPlan first = UnitPlan.of(places.first(), MEMBERS, ids, random);
        UnitPlan second = UnitPlan.of(places.second(), MEMBERS_OF_SECOND_PROVINCE, ids, random);
        List<InventedTeam> teams = join(first.teams(), second.teams());
        PeoplePlan people = new PeoplePlan(accounts, today, ids, random);
        people.addOfficials(places.unitIds());
        people.addCommuneOfficials(join(places.first(), places.second()));
        people.addMembers(teams);
        return new DemoPopulation(join(first.hamlets(), second.hamlets()), teams, people.members(), people.officials());
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
