package vn.muadam.enrolment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The two ways in which a requirement {@code r} reaches a person, as parts of a query: {@code m} is what ties the person to
 * a place, a membership or an office.
 *
 * @param table where it is stored
 * @param place the place: a team, or the unit of the office
 * @param who which of them an audience means
 */
record Reach(String table, String place, String who) {

    /** Members by their primary team, which is the one that counts them. */
    static final Reach MEMBERS = new Reach(
            "membership",
            "m.team_id",
            "m.primary_team = true and (r.audience = 'MEMBER'"
                    + " or (r.audience = 'LEADER' and m.team_role in ('LEADER', 'DEPUTY')))");

    /** Officials by their office; no team counts them. */
    static final Reach OFFICIALS =
            new Reach("role_grant", "m.unit_id", "m.role_name = 'COMMUNE_OFFICER' and r.audience = 'OFFICIAL'");

    private static final String VALID = "%1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to >= ?)";

    static Reach of(Audience audience) {
        return audience == Audience.OFFICIAL ? OFFICIALS : MEMBERS;
    }

    /** That requirement and place hold on a day; asks for the day four times. */
    String today() {
        return VALID.formatted("r") + " and " + tieToday() + " and " + who;
    }

    /** That the person is there on a day; asks for the day twice. */
    String tieToday() {
        return VALID.formatted("m");
    }

    /** Which of them that audience means, without a row of a requirement. */
    String meaning(Audience audience) {
        return who.replace("r.audience", "'" + audience.name() + "'");
    }

    /** That the person has been there, in whatever team or unit, as long as it asks; asks for the day twice. */
    String tenure() {
        return "(r.tenure_from_months is null or " + since("r.tenure_from_months")
                + " <= ?) and (r.tenure_to_months is null or " + since("r.tenure_to_months") + " > ?)";
    }

    /** The same for limits that are no row yet; asks for the day once for each that is given. */
    String tenure(@Nullable Integer from, @Nullable Integer to) {
        return (from == null ? "" : " and " + since(from.toString()) + " <= ?")
                + (to == null ? "" : " and " + since(to.toString()) + " > ?");
    }

    private String since(String months) {
        String kind = table.equals("membership") ? "" : " and x.role_name = m.role_name";
        return String.format(
                Locale.ROOT,
                "{fn timestampadd(SQL_TSI_MONTH, %s, (select min(x.valid_from) from %s x where x.person_id = m.person_id%s"
                        + " and (x.valid_to is null or x.valid_to >= x.valid_from)))}",
                months,
                table,
                kind);
    }
}
