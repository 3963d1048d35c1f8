package vn.muadam.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.certificate.CompletionFixture.completeK1;
import static vn.muadam.certificate.CompletionFixture.completeK6;
import static vn.muadam.certificate.CompletionFixture.completeK6WithoutPassing;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.NameService;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.FactsLoaded;
import vn.muadam.testing.As;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class CertificateIssuingIT {

    @Inject
    private CertificateService certificates;

    @Inject
    private CertificateIssuing issuing;

    @Inject
    private NameService names;

    @Inject
    private Event<FactsLoaded> factsLoaded;

    @Inject
    private UserTransaction transaction;

    private UnitId commune;
    private UnitId team;

    @BeforeEach
    void aTeam() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 3);
        team = UnitFixture.aTeamIn(commune);
    }

    @Test
    void whoCompletesTheCourseHoldsTheCertificateAtOnce() throws Exception {
        PersonId learner = aMember("Trần Thị Bé");

        completeK6(learner);

        List<Certificate> held = As.person(learner, () -> certificates.findMine());
        assertThat(held).hasSize(1);
        assertThat(held.get(0).getNumber().orElseThrow()).matches("CNSCD-\\d+-\\d{4}-\\d{6}");
        assertThat(held.get(0).getPrinted().getName()).isEqualTo("Trần Thị Bé");
        assertThat(held.get(0).getPrinted().isDemo()).isTrue();
        assertThat(held.get(0).getAuthority()).isEqualTo(commune);
    }

    @Test
    void anOfficialWithoutATeamIsCertifiedByTheCommuneOfTheOffice() throws Exception {
        PersonId official = aPerson()
                .named("Lê Văn Lực")
                .withConfirmedName()
                .holding(Role.COMMUNE_OFFICER, commune)
                .store();

        completeK1(official);

        List<Certificate> held = As.person(official, () -> certificates.findMine());
        assertThat(held).hasSize(1);
        assertThat(held.get(0).getPrinted().getName()).isEqualTo("Lê Văn Lực");
        assertThat(held.get(0).getAuthority()).isEqualTo(commune);
    }

    @Test
    void aCertificateWaitsForTheNameAndFollowsItsConfirmation() throws Exception {
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        PersonId learner = aPerson().named("Tran Thi Be").memberOf(team).store();

        completeK6(learner);
        assertThat(countOf(learner, "ISSUABLE")).isEqualTo(1);
        As.person(officer, () -> names.confirm(learner, "Trần Thị Bé"));

        assertThat(countOf(learner, "ISSUABLE")).isZero();
        assertThat(countOf(learner, "ISSUED")).isEqualTo(1);
        assertThat(As.person(learner, () -> certificates.findMine()))
                .singleElement()
                .extracting(certificate -> certificate.getPrinted().getName())
                .isEqualTo("Trần Thị Bé");
    }

    @Test
    void completionWithoutThePassedQuizEarnsNothing() throws Exception {
        PersonId learner = aMember("Trần Thị Bé");

        completeK6WithoutPassing(learner);

        assertThat(As.person(learner, () -> certificates.findMine())).isEmpty();
    }

    @Test
    void aReplayIssuesNothingTwice() {
        PersonId learner = aMember("Trần Thị Bé");
        completeK6(learner);

        issuing.settle(learner);
        factsLoaded.fire(new FactsLoaded());

        assertThat(countOf(learner, "ISSUED")).isEqualTo(1);
    }

    @Test
    void aRevokedCertificateIsNotIssuedAgainByItself() throws Exception {
        PersonId learner = aMember("Trần Thị Bé");
        completeK6(learner);
        String code = As.person(learner, () -> certificates.findMine())
                .get(0)
                .getCode()
                .value();

        As.person("quantri", () -> certificates.revoke(code, "Cấp nhầm người"));
        issuing.settle(learner);

        assertThat(countOf(learner, "REVOKED")).isEqualTo(1);
        assertThat(countOf(learner, "ISSUED")).isZero();
    }

    @Test
    void aTransactionThatFailsLeavesNoGap() throws Exception {
        completeK6(aMember("Trần Thị Một"));
        long before = lastNumber();

        transaction.begin();
        completeK6(aMember("Trần Thị Hai"));
        transaction.rollback();
        completeK6(aMember("Trần Thị Ba"));

        assertThat(lastNumber()).isEqualTo(before + 1);
    }

    @Test
    void twoAtOnceTakeNeighbouringNumbers() throws Exception {
        List<PersonId> learners = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            learners.add(aMember("Trần Thị Bé " + i));
        }

        AtOnce.run(List.of(
                () -> learners.subList(0, 4).forEach(CompletionFixture::completeK6),
                () -> learners.subList(4, 8).forEach(CompletionFixture::completeK6)));

        assertThat(learners).allMatch(learner -> countOf(learner, "ISSUED") == 1);
        assertThat(Rows.number(
                        "select count(*) from certificate where authority_unit_id = ? and number_text is not null",
                        commune.value()))
                .isEqualTo(lastNumber());
    }

    private PersonId aMember(String name) {
        return aPerson().named(name).withConfirmedName().memberOf(team).store();
    }

    private long lastNumber() {
        return Rows.number("select last_no from number_sequence where authority_unit_id = ?", commune.value());
    }

    private static long countOf(PersonId person, String state) {
        return Rows.number("select count(*) from certificate where person_id = ? and state = ?", person.value(), state);
    }
}
