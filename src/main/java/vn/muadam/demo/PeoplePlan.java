package vn.muadam.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.muadam.demo.InventedPeople.Confirmation;
import vn.muadam.identity.Role;
import vn.muadam.identity.TeamRole;
import vn.muadam.shared.VietnamTime;

/** Makes up who looks after the communes and who sits in the teams, the named accounts among them. */
final class PeoplePlan {

    private static final int DAYS_TO_COUNT = 60; // members of fewer days do not count in an evaluation
    private static final int LARGE_TEAM = 8; // has a secretary

    private final List<Member> members = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final Map<Long, Long> officialOfCommune = new HashMap<>();
    private final List<DemoAccount> accounts;
    private final LocalDate today;
    private final Random random;
    private final InventedPeople people;

    PeoplePlan(List<DemoAccount> accounts, LocalDate today, IdBlock ids, Random random) {
        this.accounts = accounts;
        this.today = today;
        this.random = random;
        this.people = new InventedPeople(today, ids, random);
    }

    List<Member> members() {
        return members;
    }

    List<Official> officials() {
        return officials;
    }

    /** The administrators and the reviewer, each for the unit of that code. */
    void addOfficials(Map<String, Long> unitIds) {
        for (DemoAccount account : accounts) {
            Long unit = unitIds.get(account.unitCode());
            if (unit != null) {
                add(account, unit);
            }
        }
    }

    /** One official for each commune. */
    void addCommuneOfficials(List<Commune> communes) {
        for (Commune commune : communes) {
            Official official = accounts.stream()
                    .filter(account -> !account.isMember() && account.unitCode().equals(commune.code()))
                    .findFirst()
                    .map(account -> add(account, commune.id()))
                    .orElseGet(() -> addOfficial(commune));
            officialOfCommune.put(commune.id(), official.person().id());
        }
    }

    private Official add(DemoAccount account, long unit) {
        return add(people.named(account, Confirmation.NONE), Role.valueOf(account.role()), unit);
    }

    private Official addOfficial(Commune commune) {
        InventedPerson person =
                people.draw("cb" + commune.code(), HomeOrganisation.COMMUNE_OFFICIAL, false, Confirmation.NONE);
        return add(person, Role.COMMUNE_OFFICER, commune.id());
    }

    private Official add(InventedPerson person, Role role, long unit) {
        Official official = new Official(person, role, unit);
        officials.add(official);
        return official;
    }

    void addMembers(List<InventedTeam> teams) {
        teams.forEach(this::fill);
    }

    private void fill(InventedTeam team) {
        List<DemoAccount> named =
                accounts.stream().filter(account -> sitsIn(account, team)).toList();
        for (DemoAccount account : named) {
            LocalDate since = team.decisionOn();
            InventedPerson person = people.named(account, confirmation(team, since));
            TeamRole role = TeamRole.valueOf(account.role());
            members.add(new Member(person, team, role, home(team.kind(), role), since));
        }
        List<TeamRole> roles = roles(team);
        named.forEach(account -> roles.remove(TeamRole.valueOf(account.role())));
        for (int i = 0; i < roles.size(); i++) {
            addMember(team, roles.get(i), i > 0);
        }
    }

    private void addMember(InventedTeam team, TeamRole role, boolean mayBeFamily) {
        HomeOrganisation home = home(team.kind(), role);
        LocalDate since = since(team, role);
        Confirmation confirmation = random.nextInt(100) < 4 ? Confirmation.NONE : confirmation(team, since);
        String username = "tv%05d".formatted(members.size() + 1);
        InventedPerson person = people.draw(username, home, mayBeFamily, confirmation);
        members.add(new Member(person, team, role, home, since));
    }

    private static boolean sitsIn(DemoAccount account, InventedTeam team) {
        return account.isMember()
                && account.unitCode().equals(team.commune().code())
                && team.name().equals(UnitPlan.teamName(account.hamlet()));
    }

    private static List<TeamRole> roles(InventedTeam team) {
        List<TeamRole> roles = new ArrayList<>(List.of(TeamRole.LEADER, TeamRole.DEPUTY));
        if (team.size() >= LARGE_TEAM) {
            roles.add(TeamRole.SECRETARY);
        }
        while (roles.size() < team.size()) {
            roles.add(TeamRole.MEMBER);
        }
        return roles;
    }

    /** In a hamlet its head leads and the youth union has the deputy. */
    private HomeOrganisation home(TeamKind kind, TeamRole role) {
        if (kind == TeamKind.HAMLET && role.leads()) {
            return role == TeamRole.LEADER ? HomeOrganisation.HAMLET_HEAD : HomeOrganisation.YOUTH_UNION;
        }
        return HomeOrganisation.draw(kind, random);
    }

    /** Most since the decision, the others came later, a few so late that they do not count yet. */
    private LocalDate since(InventedTeam team, TeamRole role) {
        int chance = random.nextInt(100);
        int daysOld = (int) (today.toEpochDay() - team.decisionOn().toEpochDay());
        if (chance < 60 || daysOld <= DAYS_TO_COUNT || (role.leads() && chance < 95)) {
            return team.decisionOn();
        }
        if (chance < 96) {
            return team.decisionOn().plusDays(random.nextInt(daysOld - DAYS_TO_COUNT));
        }
        return today.minusDays(5L + random.nextInt(DAYS_TO_COUNT - 5));
    }

    private Confirmation confirmation(InventedTeam team, LocalDate since) {
        LocalDate day = since.plusDays(1L + random.nextInt(4));
        int minuteOfDay = 8 * 60 + random.nextInt(8 * 60);
        return new Confirmation(
                day.atStartOfDay(VietnamTime.ZONE).plusMinutes(minuteOfDay).toInstant(),
                Objects.requireNonNull(officialOfCommune.get(team.commune().id())));
    }
}
