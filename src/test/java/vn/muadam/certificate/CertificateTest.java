package vn.muadam.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.muadam.certificate.AchievementFixture.THANH_XUAN;
import static vn.muadam.certificate.AchievementFixture.anAchievement;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
    private static final String NUMBER = "CNSCD-31338-2026-000147";

    @Test
    void aCertificateWaitsWithoutNameAndNumberUntilTheNameIsConfirmed() {
        Certificate certificate = anAchievement().withUnconfirmedName().waiting();

        assertEquals(CertificateState.ISSUABLE, certificate.stateOn(LocalDate.of(2026, 11, 24)));
        assertEquals("", certificate.getPrinted().getName());
        assertTrue(certificate.getNumber().isEmpty());
        assertFalse(certificate.isPrintable());
    }

    @Test
    void aCertificateIsNotIssuedWhileTheNameIsUnconfirmed() {
        Certificate certificate = anAchievement().withUnconfirmedName().waiting();

        assertThrows(
                IllegalCertificateStateException.class,
                () -> certificate.issue(anAchievement().withUnconfirmedName().build(), THANH_XUAN, NUMBER, NOW));
    }

    @Test
    void anIssuedCertificateSaysWhatWasTrueOnTheDayOfIssueInVietnam() {
        Certificate certificate = issued();

        assertEquals(NUMBER, certificate.getNumber().orElseThrow());
        assertEquals(LocalDate.of(2026, 11, 25), certificate.getIssuedOn());
        assertEquals("Nguyễn Thị Bé Sáu", certificate.getPrinted().getName());
        assertEquals("Ủy ban nhân dân xã Thạnh Xuân", certificate.getPrinted().getAuthorityName());
        assertEquals(
                "Xã Thạnh Xuân, Thành phố Cần Thơ", certificate.getPrinted().getUnitPath());
        assertFalse(certificate.getPrinted().isCourseReviewed());
        assertTrue(certificate.getPrinted().isDemo());
    }

    @Test
    void aCertificateIsIssuedOnce() {
        Certificate certificate = issued();

        assertThrows(
                IllegalCertificateStateException.class,
                () -> certificate.issue(anAchievement().build(), THANH_XUAN, "CNSCD-31338-2026-000148", NOW));
    }

    @Test
    void aCertificateExpiresAfterItsLastDayCountedFromTheCompletion() {
        Certificate certificate = issued();

        assertEquals(CertificateState.ISSUED, certificate.stateOn(LocalDate.of(2028, 11, 21)));
        assertEquals(CertificateState.EXPIRED, certificate.stateOn(LocalDate.of(2028, 11, 22)));
        assertTrue(certificate.isPrintable());
    }

    @Test
    void aCertificateWithoutAnEndNeverExpires() {
        Certificate certificate = anAchievement().validForEver().waiting();
        certificate.issue(anAchievement().validForEver().build(), THANH_XUAN, NUMBER, NOW);

        assertEquals(CertificateState.ISSUED, certificate.stateOn(LocalDate.of(2126, 1, 1)));
    }

    @Test
    void aRevokedCertificateStaysRevokedWithDayAndReason() {
        Certificate certificate = issued();

        certificate.revoke("Cấp nhầm người", NOW);

        assertEquals(CertificateState.REVOKED, certificate.stateOn(LocalDate.of(2030, 1, 1)));
        assertEquals(LocalDate.of(2026, 11, 25), certificate.getEndedOn());
        assertEquals("Cấp nhầm người", certificate.getEndReason());
        assertFalse(certificate.isPrintable());
        assertThrows(IllegalCertificateStateException.class, () -> certificate.revoke("Lần nữa", NOW));
    }

    @Test
    void nobodyLosesACertificateWithoutAReason() {
        Certificate certificate = issued();

        assertThrows(ReasonMissingException.class, () -> certificate.revoke(" ", NOW));
        assertEquals(CertificateState.ISSUED, certificate.stateOn(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void aCertificateThatWaitsCanBeNeitherRevokedNorReplaced() {
        Certificate waiting = anAchievement().withUnconfirmedName().waiting();

        assertThrows(IllegalCertificateStateException.class, () -> waiting.revoke("Cấp nhầm người", NOW));
        assertThrows(IllegalCertificateStateException.class, () -> waiting.replaceBy(issued(), "Sai tên", NOW));
    }

    @Test
    void aReplacedCertificateIsNotPrintedAgain() {
        Certificate certificate = issued();

        certificate.replaceBy(issued(), "Sai một dấu trong họ tên", NOW);

        assertEquals(CertificateState.REPLACED, certificate.stateOn(LocalDate.of(2026, 11, 25)));
        assertFalse(certificate.isPrintable());
    }

    @Test
    void aPaperIsRememberedByHashAndSize() {
        Certificate certificate = issued();
        assertNull(certificate.getPdfSize());

        certificate.rendered("ab12", 84_000);

        assertEquals("ab12", certificate.getPdfHash());
        assertEquals(84_000, certificate.getPdfSize());
    }

    private static Certificate issued() {
        Certificate certificate = anAchievement().waiting();
        certificate.issue(anAchievement().build(), THANH_XUAN, NUMBER, NOW);
        return certificate;
    }
}
