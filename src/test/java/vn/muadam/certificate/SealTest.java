package vn.muadam.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.certificate.AchievementFixture.THANH_XUAN;
import static vn.muadam.certificate.AchievementFixture.anAchievement;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

    /** An installation with two generations of its signing key. */
    private static final Seal.Signing TWO_KEYS = (generation, text) ->
            generation <= 2 ? Optional.of(Integer.toHexString((generation + text).hashCode())) : Optional.empty();

    @Test
    void aSealFitsTheTextItWasMadeOfAndNoOther() {
        Seal seal = Seal.of("Nguyễn Thị Bé Sáu", 1, TWO_KEYS);

        assertThat(seal.isOf("Nguyễn Thị Bé Sáu", TWO_KEYS)).isTrue();
        assertThat(seal.isOf("Nguyễn Thị Bé Bảy", TWO_KEYS)).isFalse();
    }

    @Test
    void aSealOfTheFirstKeyStillFitsAfterItsRotation() {
        Seal before = Seal.of("a", 1, TWO_KEYS);
        Seal after = Seal.of("a", 2, TWO_KEYS);

        assertThat(before.isOf("a", TWO_KEYS)).isTrue();
        assertThat(after.isOf("a", TWO_KEYS)).isTrue();
        assertThat(after.value()).isNotEqualTo(before.value());
    }

    @Test
    void withoutItsKeyNothingIsSealedAndNothingFits() {
        Seal seal = Seal.of("a", 2, TWO_KEYS);

        assertThat(seal.isOf("a", (generation, text) -> Optional.empty())).isFalse();
        assertThatThrownBy(() -> Seal.of("a", 3, TWO_KEYS)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsPrintedIsSealedLineByLine() {
        assertThat(SealedText.of(issued()))
                .startsWith("muadam-certificate-1\ncode 26 ")
                .contains("\nnumber 23 CNSCD-31338-2026-000147\n")
                .contains("\nname 17 Nguyễn Thị Bé Sáu\n")
                .contains("\ncompleted 10 2026-11-21\nissued 10 2026-11-25\nvalid-until 10 2028-11-21\n")
                .endsWith("\nstate 6 ISSUED\n");
    }

    @Test
    void theEndIsSealedToo() {
        Certificate certificate = issued();
        String before = SealedText.of(certificate);

        certificate.revoke("Cấp nhầm người", NOW);

        assertThat(SealedText.of(certificate))
                .endsWith("\nstate 7 REVOKED\nended 10 2026-11-25\nreason 14 Cấp nhầm người\nsuccessor\n");
        assertThat(SealedText.atIssue(certificate)).isEqualTo(before);
    }

    @Test
    void whatWasAlteredIsNotMadeGoodByAnotherSeal() {
        Certificate certificate = issued();

        certificate.markAltered();
        certificate.seal(Seal.of("a", 1, TWO_KEYS));

        assertThat(certificate.getSeal()).isEmpty();
        assertThat(certificate.stateOn(certificate.getCompletedOn())).isEqualTo(CertificateState.ALTERED);
        assertThat(certificate.isPrintable()).isFalse();
    }

    private static Certificate issued() {
        Certificate certificate = anAchievement().waiting();
        certificate.issue(anAchievement().build(), THANH_XUAN, "CNSCD-31338-2026-000147", NOW);
        return certificate;
    }
}
