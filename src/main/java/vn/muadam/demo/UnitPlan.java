package vn.muadam.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up the hamlets of the communes, and a team in each hamlet and in each union of a commune. */
final class UnitPlan {

    private static final String TEAM = "Tổ công nghệ số cộng đồng ";

    private static final String COMMUNE_OF_ACCOUNTS = "31338"; // accounts.csv names its first hamlets
    private static final LocalDate FIRST_DECISION = LocalDate.of(2025, 7, 15); // the communes of today began on 1 July
    private static final int DAYS_OF_DECISIONS = 150;
    private static final List<String> FIRST_WORDS =
            List.of("Thạnh", "Phú", "Tân", "Long", "Hòa", "Mỹ", "Bình", "Phước", "Đông", "Hưng", "An", "Trường");
    private static final List<String> SECOND_WORDS =
            List.of("Lợi", "Thuận", "Hiệp", "Quới", "Thới", "Xuân", "Lộc", "Khánh", "Đức", "Nhơn", "Trung", "Điền");
    private static final List<TeamKind> UNIONS =
            List.of(TeamKind.YOUTH_UNION, TeamKind.WOMEN_UNION, TeamKind.FARMERS_UNION);

    private final List<Hamlet> hamlets = new ArrayList<>();
    private final List<InventedTeam> teams = new ArrayList<>();
    private final IdBlock ids;
    private final Random random;

    private UnitPlan(IdBlock ids, Random random) {
        this.ids = ids;
        this.random = random;
    }

    /** The hamlets and teams of these communes, with that many members in all. */
    static UnitPlan of(List<Commune> communes, int members, IdBlock ids, Random random) {
        UnitPlan plan = new UnitPlan(ids, random);
        communes.forEach(plan::fill);
        plan.spread(members);
        return plan;
    }

    List<Hamlet> hamlets() {
        return hamlets;
    }

    List<InventedTeam> teams() {
        return teams;
    }

    /** The name of the team of that hamlet or union. */
    static String teamName(String place) {
        return TEAM + lowerFirst(place);
    }

    private void fill(Commune commune) {
        List<String> names = hamletNames(commune);
        for (int i = 0; i < commune.hamlets(); i++) {
            String code = "%s-%03d".formatted(commune.code(), i + 1);
            Hamlet hamlet = new Hamlet(ids.next(), code, commune.hamletType().named(names.get(i)), commune);
            hamlets.add(hamlet);
            addTeam(commune, TeamKind.HAMLET, code + "-T", teamName(hamlet.name()), hamlet.id());
        }
        for (TeamKind union : UNIONS.subList(0, commune.ownTeams())) {
            String code = "%s-%03d-T".formatted(commune.code(), 901 + UNIONS.indexOf(union));
            addTeam(commune, union, code, TEAM + union.union() + " " + lowerFirst(commune.name()), commune.id());
        }
    }

    private void addTeam(Commune commune, TeamKind kind, String code, String name, long parentId) {
        LocalDate decisionOn = FIRST_DECISION.plusDays(random.nextInt(DAYS_OF_DECISIONS));
        String decision = (20 + random.nextInt(480)) + "/QĐ-UBND";
        int size = 5 + random.nextInt(4);
        teams.add(new InventedTeam(ids.next(), code, name, kind, parentId, commune, decision, decisionOn, size));
    }

    private List<String> hamletNames(Commune commune) {
        List<String> names = new ArrayList<>();
        if (commune.hamletType().isNumbered()) {
            for (int i = 1; i <= commune.hamlets(); i++) {
                names.add(Integer.toString(i));
            }
            return names;
        }
        if (commune.code().equals(COMMUNE_OF_ACCOUNTS)) {
            names.addAll(List.of("Mỹ 1", "Mỹ 2", "Mỹ 3"));
        }
        for (String pair : shuffledPairs()) {
            int numbered = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 0;
            if (numbered == 0) {
                names.add(pair);
            }
            for (int i = 1; i <= numbered; i++) {
                names.add(pair + " " + i);
            }
        }
        return names;
    }

    private List<String> shuffledPairs() {
        List<String> pairs = new ArrayList<>();
        for (String first : FIRST_WORDS) {
            SECOND_WORDS.forEach(second -> pairs.add(first + " " + second));
        }
        Collections.shuffle(pairs, random);
        return pairs;
    }

    /** Makes teams a member larger or smaller until all together have as many as wanted. */
    private void spread(int members) {
        int tooFew = members - teams.stream().mapToInt(InventedTeam::size).sum();
        while (tooFew != 0) {
            int step = Integer.signum(tooFew);
            int index = random.nextInt(teams.size());
            int size = teams.get(index).size() + step;
            if (size >= 5 && size <= 9) {
                teams.set(index, teams.get(index).withSize(size));
                tooFew -= step;
            }
        }
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
