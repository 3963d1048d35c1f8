package vn.muadam.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.muadam.certificate.AchievementFixture.anAchievement;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AchievementTest {

    @Test
    void completionAloneEarnsNothingWhileTheRequiredQuizIsNotPassed() {
        assertFalse(anAchievement().withPassed("pretest").build().isEarned());
        assertTrue(anAchievement().withPassed("pretest", "final").build().isEarned());
    }

    @Test
    void theValidityIsCountedFromTheCompletion() {
        assertEquals(
                LocalDate.of(2028, 2, 28),
                anAchievement().completedOn(LocalDate.of(2026, 2, 28)).build().validUntil());
        assertNull(anAchievement().validForEver().build().validUntil());
    }
}
