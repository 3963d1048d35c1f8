package vn.muadam.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.muadam.certificate.AchievementFixture.THANH_XUAN;
import static vn.muadam.certificate.AchievementFixture.anAchievement;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.document.CertificateContents;

class PaperContentsTest {

    @Test
    void thePaperSaysTheFrozenValuesAndWhereToVerifyThem() {
        Certificate certificate = anAchievement().waiting();
        certificate.issue(
                anAchievement().build(), THANH_XUAN, "CNSCD-31338-2026-000147", Instant.parse("2026-11-21T03:00:00Z"));

        CertificateContents contents = PaperContents.of(certificate, "https://hoc.example.vn");

        assertEquals("Nguyễn Thị Bé Sáu", contents.holder().name());
        assertTrue(contents.training().unreviewedCourse());
        assertEquals("Ủy ban nhân dân xã Thạnh Xuân", contents.issue().unit());
        assertEquals(
                "https://hoc.example.vn/v/" + certificate.getCode().value(),
                contents.verification().url().toString());
        assertTrue(contents.demo());
    }
}
