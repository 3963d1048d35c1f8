package vn.muadam.reporting;

/**
 * What a list of people shows, and in which order.
 *
 * @param asItWas whether people count for the unit of the day on which they were assigned, began or finished, and not for
 *     the place of their team today
 * @param search part of a name or of a phone number as typed, marks or not; empty for all
 */
public record PeopleQuery(PeopleState state, String search, Order order, boolean descending, boolean asItWas) {

    /** People by the place of their team today. */
    public PeopleQuery(PeopleState state, String search, Order order, boolean descending) {
        this(state, search, order, descending, false);
    }

    /** What a list of people can be sorted by. */
    public enum Order {
        NAME,
        TEAM,
        PROGRESS,
        COMPLETED_ON
    }

    /** Everybody of that state by name. */
    public static PeopleQuery of(PeopleState state) {
        return new PeopleQuery(state, "", Order.NAME, false);
    }
}
