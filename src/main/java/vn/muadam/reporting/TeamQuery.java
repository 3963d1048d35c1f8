package vn.muadam.reporting;

/**
 * What a list of teams shows, and in which order.
 *
 * @param search part of the team's name as typed, marks or not; empty for all
 */
public record TeamQuery(State state, String search, Order order, boolean descending) {

    /** Whether a team has finished: somebody there must learn the course, and all who must have completed it. */
    public enum State {
        ALL,
        FINISHED,
        UNFINISHED
    }

    /** What a list of teams can be sorted by. */
    public enum Order {
        NAME,
        COMMUNE,
        ASSIGNED,
        COMPLETED,
        RATIO
    }

    /** All teams of that state by name. */
    public static TeamQuery of(State state) {
        return new TeamQuery(state, "", Order.NAME, false);
    }
}
