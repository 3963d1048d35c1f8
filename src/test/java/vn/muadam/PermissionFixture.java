package vn.muadam;

import static java.util.Map.entry;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.audit.AuditFixture;
import vn.muadam.audit.AuditedAct;
import vn.muadam.certificate.CompletionFixture;
import vn.muadam.enrolment.LearningService;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.quiz.AttemptService;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.Rows;

/**
 * A small country for the matrix of permissions: an account of each role, and things to ask for in the units of that
 * account, in foreign units of the same level, and in the unit above.
 */
final class PermissionFixture {

    static final String NOBODY = "nobody";

    /** In the order of the columns. */
    static final List<String> COLUMNS = List.of(
            NOBODY,
            "LEARNER",
            "TEAM_LEADER",
            "TRAINER",
            "COURSE_REVIEWER",
            "COMMUNE_OFFICER",
            "PROVINCE_ADMIN",
            "NATIONAL_ADMIN",
            "AUDITOR",
            "SYSTEM_ADMIN");

    private final Map<String, HttpVisitor> visitors = new HashMap<>();
    private final Map<String, List<Map<String, String>>> places = new HashMap<>();

    PermissionFixture() throws Exception {
        UnitId nation = new UnitId(Rows.number("select id from unit where level_code = 'NATION'"));
        UnitId province = UnitFixture.province("92");
        UnitId otherProvince = UnitFixture.province("46");
        UnitId commune = UnitFixture.communeOf(province, 8);
        UnitId neighbour = UnitFixture.communeOf(province, 9);
        UnitId team = UnitFixture.aTeamIn(commune);
        PersonId member = memberOf(team);
        Map<String, String> inTeam = things(team, team, member);
        Map<String, String> inCommune = things(commune, team, member);
        Map<String, String> inProvince = things(province, team, member);
        Map<String, String> inNation = things(nation, team, member);
        Map<String, String> beside = things(neighbour, UnitFixture.aTeamIn(neighbour));
        Map<String, String> otherTeam = things(commune, UnitFixture.aTeamIn(commune));
        Map<String, String> aboveCommune = things(province, UnitFixture.aTeamIn(province));
        Map<String, String> abroad =
                things(otherProvince, UnitFixture.aTeamIn(UnitFixture.communeOf(otherProvince, 1)));
        Map<String, String> aboveProvince = things(nation, UnitFixture.aTeamIn(nation));

        visitors.put(NOBODY, HttpVisitor.here());
        places.put(NOBODY, List.of(inTeam, beside, otherTeam));
        enter("LEARNER", member, List.of(inTeam, beside, otherTeam));
        enter("TEAM_LEADER", aPerson().leaderOf(team).store(), List.of(inTeam, beside, otherTeam));
        List<Map<String, String>> ofCommune = List.of(inCommune, beside, aboveCommune);
        List<Map<String, String>> ofProvince = List.of(inProvince, abroad, aboveProvince);
        enter(Role.TRAINER, province, ofProvince);
        enter(Role.COURSE_REVIEWER, province, ofProvince);
        enter(Role.COMMUNE_OFFICER, commune, ofCommune);
        enter(Role.PROVINCE_ADMIN, province, ofProvince);
        enter(Role.NATIONAL_ADMIN, nation, List.of(inNation));
        enter(Role.AUDITOR, commune, ofCommune);
        enter(Role.SYSTEM_ADMIN, province, ofProvince);
    }

    HttpVisitor visitor(String column) {
        return visitors.getOrDefault(column, HttpVisitor.here());
    }

    /** What there is in the account's own units, in foreign ones, and above; the country has only its own. */
    List<Map<String, String>> places(String column) {
        return places.getOrDefault(column, List.of());
    }

    private void enter(Role role, UnitId unit, List<Map<String, String>> where) throws Exception {
        enter(role.name(), aPerson().holding(role, unit).store(), where);
    }

    private void enter(String column, PersonId account, List<Map<String, String>> where) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(PersonFixture.username(account), PersonFixture.SECRET);
        visitors.put(column, visitor);
        places.put(column, where);
    }

    private static PersonId memberOf(UnitId team) throws Exception {
        PersonId member = aPerson()
                .named("Sơn Thị Na Rinh")
                .withConfirmedName()
                .memberOf(team)
                .store();
        CompletionFixture.completeK6(member);
        return member;
    }

    private static Map<String, String> things(UnitId unit, UnitId team) throws Exception {
        return things(unit, team, memberOf(team));
    }

    private static Map<String, String> things(UnitId unit, UnitId team, PersonId member) throws Exception {
        String phone = "09" + (10_000_000 + Rows.newId() % 80_000_000);
        PersonId holder = aPerson().withPhone(phone).holding(Role.TRAINER, unit).store();
        LearningService learning = CDI.current().select(LearningService.class).get();
        As.person(member, () -> learning.openHome()); // which tells them what they must learn
        AttemptService attempts = CDI.current().select(AttemptService.class).get();
        String attempt = As.person(member, () -> attempts.start("k6", "final", "máy thử"))
                .token();
        long event = AuditFixture.anEvent(
                Instant.now(),
                holder.value(),
                AuditedAct.of("name-confirmed", "person", member.value()).in(unit.value()));
        long unconfirmed = aPerson().memberOf(team).store().value();
        return Map.ofEntries(
                entry("unit", unit.toString()),
                entry("team", team.toString()),
                entry("person", member.toString()),
                entry("unconfirmed", "" + unconfirmed),
                entry("phone", phone),
                entry("holder", holder.toString()),
                entry("grant", "" + Rows.number("select id from role_grant where person_id = ?", holder.value())),
                entry("event", "" + event),
                entry("attempt", attempt),
                entry("survey", "" + Rows.number("select min(activity_id) from survey")),
                entry("certificate", certificateOf(member)),
                entry("kept", aPerson().keptBy(unit).store().toString()),
                entry("kept2", aPerson().keptBy(unit).store().toString()));
    }

    /** Above the provinces there is no authority to issue one: there it is the one of the demo's team. */
    private static String certificateOf(PersonId member) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select public_code from certificate where person_id = ? or number_text is not null"
                                + " order by case when person_id = ? then 0 else 1 end, id")) {
            query.setLong(1, member.value());
            query.setLong(2, member.value());
            query.setMaxRows(1);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
