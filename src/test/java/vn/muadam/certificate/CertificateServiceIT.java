package vn.muadam.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.certificate.CompletionFixture.completeK6;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class CertificateServiceIT {

    @Inject
    private CertificateService certificates;

    @Inject
    private VerificationService verification;

    private UnitId commune;
    private UnitId team;
    private PersonId learner;
    private String code;

    @BeforeEach
    void aLearnerWithACertificate() throws Exception {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 4);
        team = UnitFixture.aTeamIn(commune);
        learner = aPerson()
                .named("Trần Thị Bé")
                .withConfirmedName()
                .memberOf(team)
                .store();
        completeK6(learner);
        code = As.person(learner, () -> certificates.findMine())
                .get(0)
                .getCode()
                .value();
    }

    @Test
    void theCertificateOfSomebodyElseDoesNotExist() {
        PersonId colleague = aPerson().memberOf(team).store();

        assertThatThrownBy(() -> As.person(colleague, () -> certificates.get(code)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(colleague, () -> certificates.getPaper(code)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theTeamsLeaderAndTheOfficialsAboveSeeIt() throws Exception {
        PersonId leader = aPerson().leaderOf(team).store();
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();

        assertThat(As.person(leader, () -> certificates.get(code)).getPerson()).isEqualTo(learner);
        assertThat(As.person(officer, () -> certificates.findOfTeam(team))).hasSize(1);
        assertThat(As.person("quantri", () -> certificates.get(code)).getPerson())
                .isEqualTo(learner);
    }

    @Test
    void anotherTeamsLeaderAndAnotherProvinceFindNothing() {
        PersonId leader = aPerson().leaderOf(UnitFixture.aTeamIn(commune)).store();

        assertThatThrownBy(() -> As.person(leader, () -> certificates.get(code)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(leader, () -> certificates.findOfTeam(team)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person("quantri2", () -> certificates.get(code)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person("quantri2", () -> certificates.revoke(code, "Cấp nhầm người")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLearnerMayNeitherListATeamNorRevoke() {
        assertThatThrownBy(() -> As.person(learner, () -> certificates.findOfTeam(team)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> certificates.revoke(code, "Không thích")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyHasNoCertificates() {
        assertThatThrownBy(() -> certificates.findMine()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> certificates.get(code)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> certificates.getPaper(code)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void thePaperIsTheSameByteForByteAndStoredOnce() throws Exception {
        CertificateFile first = As.person(learner, () -> certificates.getPaper(code));
        CertificateFile second = As.person(learner, () -> certificates.getPaper(code));

        assertThat(second.content()).isEqualTo(first.content());
        assertThat(new String(first.content(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(first.plainName()).matches("Chung-nhan-tran-thi-be-CNSCD-[0-9-]+\\.pdf");
        assertThat(Rows.number("select pdf_size from certificate where public_code = ? and pdf_hash is not null", code))
                .isEqualTo(first.size());
    }

    @Test
    void aRevocationNeedsAReasonAndIsWrittenDown() throws Exception {
        assertThatThrownBy(() -> As.person("quantri", () -> certificates.revoke(code, "  ")))
                .isInstanceOf(ReasonMissingException.class);

        As.person("quantri", () -> certificates.revoke(code, "Cấp nhầm người"));

        long id = Rows.number("select id from certificate where public_code = ?", code);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'certificate-revoked' "
                                + "and subject_id = ? and reason = 'Cấp nhầm người'",
                        Long.toString(id)))
                .isEqualTo(1);
        assertThatThrownBy(() -> As.person(learner, () -> certificates.getPaper(code)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anybodyMayVerifyAndLearnsTheTruthAfterARevocation() throws Exception {
        VerifiedCertificate before =
                verification.find(code.toLowerCase(Locale.ROOT)).orElseThrow();
        As.person("quantri", () -> certificates.revoke(code, "Cấp nhầm người"));
        VerifiedCertificate after = verification.find(code).orElseThrow();

        assertThat(before.state()).isEqualTo(CertificateState.ISSUED);
        assertThat(before.name()).isEqualTo("Trần Thị Bé");
        assertThat(before.reviewed()).isFalse();
        assertThat(before.demo()).isTrue();
        assertThat(after.state()).isEqualTo(CertificateState.REVOKED);
        assertThat(after.endedOn()).isNotNull();
        assertThat(after.number()).isEqualTo(before.number());
    }

    @Test
    void whatWasNeverIssuedCannotBeVerified() {
        PersonId unconfirmed = aPerson().named("Le Thi Nam").memberOf(team).store();
        completeK6(unconfirmed);

        assertThat(verification.find(VerificationCode.random().value())).isEmpty();
        assertThat(verification.find("khong-phai-ma")).isEmpty();
        assertThat(Rows.number(
                        "select count(*) from certificate where person_id = ? and number_text is null",
                        unconfirmed.value()))
                .isEqualTo(1);
    }

    @Test
    void anIssuingUnitMayMaskTheNameOnThePublicPage() {
        long policy = Rows.newId();
        Rows.change(
                "insert into certificate_policy (id, unit_id, number_pattern, issuer_pattern, state_body, mask_name) "
                        + "values (?, ?, 'CNSCD-{commune}-{year}-{number}', 'Ủy ban nhân dân {unit}', true, true)",
                policy,
                commune.value());

        VerifiedCertificate masked = verification.find(code).orElseThrow();
        Rows.change("delete from certificate_policy where id = ?", policy);

        assertThat(masked.name()).isEqualTo("T. T. Bé");
        assertThat(verification.find(code).orElseThrow().name()).isEqualTo("Trần Thị Bé");
    }
}
