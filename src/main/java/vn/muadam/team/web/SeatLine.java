package vn.muadam.team.web;

/**
 * A member in the form of a decision.
 *
 * @param token by which the fields of the line are told from others: "p" and the number of somebody on record, "n" and a
 *     number for somebody new
 * @param note what tells them from others of that name
 * @param sitting whether they sit in the team already
 * @param leaving whether they leave by the decision
 */
public record SeatLine(
        String token,
        String name,
        String year,
        String phone,
        String note,
        String role,
        String organisation,
        boolean sitting,
        boolean leaving) {

    public boolean isNew() {
        return token.startsWith("n");
    }
}
