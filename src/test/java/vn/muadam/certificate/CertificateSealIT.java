package vn.muadam.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.certificate.CompletionFixture.completeK6;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.QueryCountFixture;
import vn.muadam.shared.DataMigrations;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** A certificate whose row was changed behind the product's back proves nothing; all others do, old and new. */
@InContainer
class CertificateSealIT {

    private static final int MANY = 1_200;
    private static final Map<String, Object> FORGED = new LinkedHashMap<>();

    static {
        FORGED.put("number_text", "CNSCD-00000-2026-999999");
        FORGED.put("printed_name", "Trần Thị Khác");
        FORGED.put("team_name", "Tổ khác");
        FORGED.put("course_title", "Khóa học khác");
        FORGED.put("course_title_en", "Another course");
        FORGED.put("course_minutes", 9_000);
        FORGED.put("course_reviewed", true);
        FORGED.put("unit_name", "Xã khác");
        FORGED.put("authority_name", "Ủy ban nhân dân xã khác");
        FORGED.put("state_body", false);
        FORGED.put("place", "Nơi khác");
        FORGED.put("completed_on", Date.valueOf("2020-01-01"));
        FORGED.put("issued_at", Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")));
        FORGED.put("valid_until", Date.valueOf("2099-01-01"));
        FORGED.put("template_version", 9);
        FORGED.put("demo", false);
        FORGED.put("state", "REPLACED");
    }

    @Inject
    private CertificateService certificates;

    @Inject
    private VerificationService verification;

    @Inject
    private CertificateSealing sealing;

    @Inject
    private DataMigrations migrations;

    @Inject
    private QueryCountFixture queries;

    @Inject
    private UserTransaction transaction;

    private PersonId learner;
    private String code;

    @BeforeEach
    void aLearnerWithACertificate() throws Exception {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 5);
        learner = aPerson()
                .named("Trần Thị Bé")
                .withConfirmedName()
                .memberOf(UnitFixture.aTeamIn(commune))
                .store();
        completeK6(learner);
        code = As.person(learner, () -> certificates.findMine())
                .get(0)
                .getCode()
                .value();
        migrations.run(sealing);
    }

    @Test
    void aCertificateIsSealedInTheTransactionThatIssuesIt() {
        assertThat(Rows.number(
                        "select count(*) from certificate where public_code = ? and seal is not null and seal_key = 1",
                        code))
                .isEqualTo(1);
        assertThat(state()).isEqualTo(CertificateState.ISSUED);
    }

    @Test
    void whatTheDemoIssuedInBulkIsSealedToo() {
        assertThat(Rows.number("select count(*) from certificate where number_text is not null"))
                .isGreaterThan(MANY);
        assertThat(unsealed()).isZero();
    }

    @Test
    void noLineOfTheRowCanBeForged() throws Exception {
        for (Map.Entry<String, Object> forged : FORGED.entrySet()) {
            aLearnerWithACertificate();
            forge(forged.getKey(), forged.getValue());

            assertThat(state()).as(forged.getKey()).isEqualTo(CertificateState.ALTERED);
        }
    }

    @Test
    void thePublicPageAndTheApiSayThatItCannotBeVerified() throws Exception {
        HttpVisitor anybody = HttpVisitor.here();
        forge("printed_name", "Trần Thị Khác");

        assertThat(anybody.get("/v/" + code)).isEqualTo(200);
        assertThat(anybody.body())
                .contains("Không xác minh được: dữ liệu đã bị thay đổi so với khi cấp")
                .doesNotContain("Trần Thị Khác", "Chứng nhận thật");
        assertThat(anybody.get("/api/v1/certificates/" + code)).isEqualTo(200);
        assertThat(anybody.body()).contains("\"state\":\"ALTERED\"");
    }

    @Test
    void theHolderAndTheStaffSeeItTooAndGetNoPaper() throws Exception {
        forge("course_title", "Khóa học khác");

        assertThat(As.person(learner, () -> certificates.findMine()))
                .singleElement()
                .extracting(certificate -> certificate.stateOn(certificate.getCompletedOn()))
                .isEqualTo(CertificateState.ALTERED);
        assertThat(As.person("quantri", () -> certificates.get(code)).isPrintable())
                .isFalse();
        assertThatThrownBy(() -> As.person(learner, () -> certificates.getPaper(code)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRevocationByTheProductIsBelievedAndCannotBeTakenBackInTheDatabase() throws Exception {
        As.person("quantri", () -> certificates.revoke(code, "Cấp nhầm người"));
        assertThat(state()).isEqualTo(CertificateState.REVOKED);

        Rows.change(
                "update certificate set state = 'ISSUED', active_marker = 1, ended_at = null, end_reason = null"
                        + " where public_code = ?",
                code);

        assertThat(state()).isEqualTo(CertificateState.ALTERED);
    }

    @Test
    void aRevocationByTheVersionBeforeIsBelieved() {
        Rows.change(
                "update certificate set state = 'REVOKED', active_marker = null, ended_at = ?, end_reason = 'Cấp nhầm'"
                        + " where public_code = ?",
                Timestamp.from(Instant.now()),
                code);

        assertThat(state()).isEqualTo(CertificateState.REVOKED);
    }

    @Test
    void anAlteredCertificateIsNotMadeGoodByRevokingIt() throws Exception {
        forge("printed_name", "Trần Thị Khác");

        As.person("quantri", () -> certificates.revoke(code, "Dữ liệu bị sửa"));

        assertThat(state()).isEqualTo(CertificateState.ALTERED);
    }

    @Test
    void aKeyThatIsNotThereProvesNothing() {
        forge("seal_key", 7);

        assertThat(state()).isEqualTo(CertificateState.ALTERED);
    }

    @Test
    void onceAllAreSealedOneWithoutASealProvesNothing() {
        Rows.change("update certificate set seal = null, seal_key = null where public_code = ?", code);

        assertThat(state()).isEqualTo(CertificateState.ALTERED);
        migrations.run(sealing);
        assertThat(state()).isEqualTo(CertificateState.ISSUED);
    }

    @Test
    void aVerificationCostsNoQueryForTheSeal() throws Exception {
        assertThat(queries.during(() -> verification.find(code))).isEqualTo(3); // itself, the policy, the successors
    }

    @Test
    void sealingThatIsStoppedGoesOnWhereItsBatchesEnded() throws Exception {
        List<String> seals = seals();
        unsealMany();
        long before = done();

        transaction.begin();
        sealing.migrateNext(500);
        transaction.rollback(); // the power fails in the middle of a batch
        assertThat(unsealed()).isEqualTo(MANY);
        transaction.begin();
        sealing.migrateNext(500);
        transaction.commit();
        assertThat(unsealed()).isEqualTo(MANY - 500);
        migrations.run(sealing);

        assertThat(unsealed()).isZero();
        assertThat(done() - before).isEqualTo(MANY - 500);
        assertThat(seals()).as("each sealed as at its issue").isEqualTo(seals);
        assertThat(Rows.number(
                        "select count(*) from data_migration where name = ? and finished_at is not null",
                        CertificateSealing.NAME))
                .isEqualTo(1);
    }

    @Test
    void twoNodesSealEachCertificateOnce() throws Exception {
        unsealMany();
        long before = done();

        AtOnce.run(2, () -> migrations.run(sealing));

        assertThat(unsealed()).isZero();
        assertThat(done() - before).isEqualTo(MANY);
    }

    private CertificateState state() {
        return verification.find(code).orElseThrow().state();
    }

    private void forge(String column, Object value) {
        Rows.change("update certificate set " + column + " = ? where public_code = ?", value, code);
    }

    private static void unsealMany() {
        long last = Rows.number(
                "select id from certificate where number_text is not null order by id offset ? rows fetch first 1 row only",
                MANY - 1);
        Rows.change(
                "update certificate set seal = null, seal_key = null where number_text is not null and id <= ?", last);
    }

    private static long unsealed() {
        return Rows.number("select count(*) from certificate where number_text is not null and seal is null");
    }

    private static long done() {
        return Rows.number("select done_count from data_migration where name = ?", CertificateSealing.NAME);
    }

    private static List<String> seals() throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select seal from certificate order by id")) {
            List<String> seals = new ArrayList<>();
            while (rows.next()) {
                seals.add(rows.getString(1));
            }
            return seals;
        }
    }
}
