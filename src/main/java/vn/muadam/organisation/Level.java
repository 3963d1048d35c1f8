package vn.muadam.organisation;

/** The levels at which a unit may stand, from the country down; which types a level has at which time is data. */
public enum Level {
    NATION(0),
    PROVINCE(1),
    DISTRICT(2),
    COMMUNE(3),
    HAMLET(4),
    TEAM(5);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** The order from the top, as the table of types stores it. */
    int number() {
        return number;
    }
}
