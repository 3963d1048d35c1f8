package vn.muadam.demo;

import java.util.List;
import java.util.Random;

/** Where a member comes from, as founding decisions name it; with the ages and the share of women to draw from. */
enum HomeOrganisation {
    HAMLET_HEAD(45, 74, 20),
    YOUTH_UNION(22, 35, 48),
    WOMEN_UNION(30, 68, 100),
    FARMERS_UNION(40, 76, 30),
    VETERANS(58, 78, 8),
    FATHERLAND_FRONT(50, 76, 35),
    POLICE(26, 45, 5),
    TEACHER(26, 62, 65),
    HEALTH(28, 62, 60),
    COMMUNE_OFFICIAL(28, 58, 40),
    TELECOM(23, 40, 35),
    OTHER(40, 78, 50);

    /** Twenty members of hamlet teams, by where they come from. */
    private static final List<HomeOrganisation> IN_HAMLETS = List.of(
            YOUTH_UNION,
            YOUTH_UNION,
            YOUTH_UNION,
            YOUTH_UNION,
            WOMEN_UNION,
            WOMEN_UNION,
            WOMEN_UNION,
            WOMEN_UNION,
            FARMERS_UNION,
            FARMERS_UNION,
            FARMERS_UNION,
            VETERANS,
            VETERANS,
            FATHERLAND_FRONT,
            FATHERLAND_FRONT,
            POLICE,
            TEACHER,
            HEALTH,
            COMMUNE_OFFICIAL,
            OTHER);

    private final int youngest;
    private final int oldest;
    private final int percentWomen;

    HomeOrganisation(int youngest, int oldest, int percentWomen) {
        this.youngest = youngest;
        this.oldest = oldest;
        this.percentWomen = percentWomen;
    }

    static HomeOrganisation draw(TeamKind kind, Random random) {
        return switch (kind) {
            case YOUTH_UNION -> YOUTH_UNION;
            case WOMEN_UNION -> WOMEN_UNION;
            case FARMERS_UNION -> FARMERS_UNION;
            case HAMLET -> random.nextInt(50) == 0 ? TELECOM : IN_HAMLETS.get(random.nextInt(IN_HAMLETS.size()));
        };
    }

    int drawAge(Random random) {
        return youngest + random.nextInt(oldest - youngest + 1);
    }

    Sex drawSex(Random random) {
        return random.nextInt(100) < percentWomen ? Sex.FEMALE : Sex.MALE;
    }
}
