package vn.muadam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.audit.AuditProof.Kind;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

/** Whoever can write to the database, but has not the key, changes nothing of what was done without being found out. */
@InContainer
class AuditChainIT {

    private static final Instant NOW = Instant.now();
    private static final String PLACE = " where province_id = ? and chain_day = ? and chain_no = ?";

    private UnitId province;
    private UnitId commune;

    @BeforeEach
    void aProvinceWithThreeDays() throws Exception {
        province = UnitFixture.province("04");
        commune = UnitFixture.communeOf(province, 3);
        if (Rows.number("select count(*) from audit_event where province_id = ?", province.value()) > 0) {
            return;
        }
        for (int day = 3; day >= 1; day--) {
            for (int i = 0; i < 3; i++) {
                anAct(NOW.minus(Duration.ofDays(day)).plusMillis(i));
            }
        }
        anAct(NOW);
        AuditFixture.seal();
    }

    @Test
    void everyActHasItsPlaceAndTheProofHolds() throws Exception {
        AuditProof proof = proofAfter("update audit_event set act = act where id = -1");

        assertThat(proof.broken()).isNull();
        assertThat(proof.events()).isGreaterThanOrEqualTo(10);
        assertThat(Rows.number("select count(*) from audit_day where province_id = ?", province.value()))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void whateverIsChangedInAnyOneRowIsFound() throws Exception {
        String[] changes = {
            "act = 'done'",
            "subject_kind = 'thing'",
            "subject_id = '8'",
            "actor_id = 8",
            "actor_id = null",
            "unit_id = null",
            "detail = 'khác'",
            "detail = null",
            "value_before = null",
            "value_before = value_after, value_after = value_before",
            "value_after = 'khác'",
            "reason = null",
            "happened_at = {ts '2020-01-01 00:00:00'}",
            "mark = null",
            "mark = seal",
            "mark_key = 9",
            "seal = mark",
            "seal_key = 9",
            "chain_no = null",
            "chain_no = chain_no + 40",
            "chain_day = date('2020-01-01')",
            "province_id = -3",
            "id = -5"
        };
        for (Place place : places()) {
            for (String change : changes) {
                AuditProof proof = proofAfter("update audit_event set " + change + PLACE, place);

                assertThat(proof.broken()).as("%s at %s", change, place).isNotNull();
            }
        }
    }

    @Test
    void anyOneRowThatIsRemovedIsFound() throws Exception {
        for (Place place : places()) {
            assertThat(proofAfter("delete from audit_event" + PLACE, place).broken())
                    .as("removed at %s", place)
                    .isNotNull();
        }
    }

    @Test
    void anyRowThatIsPutInIsFoundWhereverItStands() throws Exception {
        String copy = "insert into audit_event select -7, happened_at, actor_id, act, subject_kind, subject_id, detail,"
                + " reason, unit_id, province_id, value_before, value_after, mark, mark_key, chain_day, %s, seal, seal_key"
                + " from audit_event" + PLACE;
        for (Place place : places()) {
            for (String number : new String[] {"chain_no + 1000", "0", "cast(null as int)"}) {
                assertThat(proofAfter(copy.formatted(number), place).broken())
                        .as("put in as %s beside %s", number, place)
                        .isNotNull();
            }
        }
    }

    @Test
    void anActThatSomebodyInventsIsFoundBeforeItHasAPlace() throws Exception {
        String invented = "insert into audit_event (id, happened_at, act, subject_kind, subject_id, province_id)"
                + " values (-9, {ts '2020-01-01 00:00:00'}, 'role-granted', 'person', '1', %s)";
        for (String where : new String[] {"null", "0", "" + province}) {
            AuditProof proof = proofAfter(invented.formatted(where));

            assertThat(proof.broken()).isNotNull();
            assertThat(proof.broken().kind()).isEqualTo(Kind.FOREIGN);
        }
    }

    @Test
    void twoRowsThatChangePlacesAreFound() throws Exception {
        Place first = places().get(0);
        List<String> exchange = List.of(
                "update audit_event set chain_no = 999 where province_id = ? and chain_day = ? and chain_no = 1",
                "update audit_event set chain_no = 1 where province_id = ? and chain_day = ? and chain_no = 2",
                "update audit_event set chain_no = 2 where province_id = ? and chain_day = ? and chain_no = 999");
        try (Connection connection = Rows.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (String step : exchange) {
                change(connection, step, first.province(), first.day());
            }

            assertThat(AuditFixture.proof(connection).broken()).isNotNull();
        }
    }

    @Test
    void aDayThatIsTakenOutAsAWholeIsFound() throws Exception {
        for (String table : new String[] {"audit_event", "audit_day"}) {
            Place first = places().get(0);
            assertThat(proofAfter("delete from " + table + " where province_id = ? and chain_day = ?", first)
                            .broken())
                    .isNotNull();
        }
        try (Connection connection = Rows.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Place first = places().get(0);
            for (String table : new String[] {"audit_event", "audit_day"}) {
                change(
                        connection,
                        "delete from " + table + " where province_id = ? and chain_day = ?",
                        first.province(),
                        first.day());
            }

            assertThat(AuditFixture.proof(connection).broken()).isNotNull();
        }
    }

    @Test
    void anEndThatIsCutOffIsFoundEvenWhenTheHeadIsSetBack() throws Exception {
        List<Place> places = places();
        Place last = places.get(places.size() - 1);
        try (Connection connection = Rows.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            change(connection, "delete from audit_event" + PLACE, last.province(), last.day(), last.number());
            change(
                    connection,
                    "update audit_chain set last_no = last_no - 1, closed = false where province_id = ?",
                    last.province());

            assertThat(AuditFixture.proof(connection).broken()).isNotNull();
        }
        assertThat(proofAfter("delete from audit_chain where province_id = " + province)
                        .broken())
                .isNotNull();
    }

    @Test
    void aProofWithoutTheKeySaysSo() throws Exception {
        try (Connection connection = Rows.dataSource().getConnection()) {
            AuditProof proof = new AuditCheck((generation, text) -> Optional.empty()).of(connection);

            assertThat(proof.broken()).isNotNull();
            assertThat(proof.broken().kind()).isEqualTo(Kind.KEY);
        }
    }

    @Test
    void whatIsWrittenDownLateStandsInTheDayThatIsOpen() throws Exception {
        long late = anAct(NOW.minus(Duration.ofDays(2)));

        AuditFixture.seal();

        assertThat(Rows.number("select count(*) from audit_event where id = ? and chain_no is not null", late))
                .isEqualTo(1);
        assertThat(proofAfter("update audit_event set act = act where id = -1").broken())
                .isNull();
    }

    @Test
    void theProofHoldsAcrossTheArchiveAndFindsAChangeThere() throws Exception {
        UnitId other = UnitFixture.province("11");
        long old = AuditFixture.anEvent(
                NOW.minus(Duration.ofDays(366 * 6)),
                7,
                AuditedAct.of("tried", "test", 1).in(other.value()));
        AuditFixture.anEvent(
                NOW.minus(Duration.ofDays(366)),
                7,
                AuditedAct.of("tried", "test", 2).in(other.value()));
        AuditFixture.seal();

        Purge.aNight();

        assertThat(Rows.number("select count(*) from audit_event_archive where id = ?", old))
                .isEqualTo(1);
        assertThat(proofAfter("update audit_event set act = act where id = -1").broken())
                .isNull();
        assertThat(proofAfter("update audit_event_archive set act = 'done' where id = " + old)
                        .broken())
                .isNotNull();
        assertThat(proofAfter("delete from audit_event_archive where id = " + old)
                        .broken())
                .isNotNull();
    }

    private long anAct(Instant at) throws Exception {
        AuditedAct act = AuditedAct.of("tried", "test", 7)
                .in(commune.value())
                .withDetail("chi tiết")
                .changing("trước", "sau")
                .because("lý do");
        return AuditFixture.anEvent(at, 7, act);
    }

    private AuditProof proofAfter(String change, @Nullable Place place) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Object[] parameters =
                    place == null ? new Object[0] : new Object[] {place.province(), place.day(), place.number()};
            long marks = change.chars().filter(sign -> sign == '?').count();
            change(connection, change, Arrays.copyOf(parameters, (int) marks));
            return AuditFixture.proof(connection);
        }
    }

    private AuditProof proofAfter(String change) throws SQLException {
        return proofAfter(change, null);
    }

    private static void change(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<Place> places() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (Connection connection = Rows.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement("select chain_day, chain_no from audit_event"
                        + " where province_id = ? and chain_no is not null order by chain_day, chain_no")) {
            query.setLong(1, province.value());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                places.add(new Place(province.value(), rows.getDate(1), rows.getInt(2)));
            }
        }
        return places;
    }

    private record Place(long province, Date day, int number) {}
}
