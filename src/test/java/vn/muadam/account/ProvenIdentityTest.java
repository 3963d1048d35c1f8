package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;

class ProvenIdentityTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final PersonId PERSON = new PersonId(7);

    @Test
    void theTokenSaysWhoItIs() {
        ProvenIdentity identity = read(Map.of("name", "Trần  Thị Lan"), "");

        assertThat(identity).isEqualTo(new ProvenIdentity("https://sso.example.vn", "a-1", "Trần Thị Lan", false));
    }

    @Test
    void aNameIsShownAndMayBeMissing() {
        assertThat(read(Map.of(), "").name()).isEmpty();
        assertThat(read(Map.of("name", 5), "").name()).isEmpty();
        assertThat(read(Map.of("name", "Lan\nhttps"), "").name()).isEqualTo("Lan https");
        assertThat(read(Map.of("name", "x".repeat(300)), "").name()).hasSize(100);
    }

    @Test
    void withoutAnIssuerOrASubjectItIsNobody() {
        assertThatThrownBy(() -> read(Map.of("sub", ""), "")).isInstanceOf(IdentityUnusableException.class);
        assertThatThrownBy(() -> read(Map.of("sub", 5), "")).isInstanceOf(IdentityUnusableException.class);
        assertThatThrownBy(() -> read(Map.of("iss", ""), "")).isInstanceOf(IdentityUnusableException.class);
        assertThatThrownBy(() -> read(Map.of("sub", "x".repeat(256)), ""))
                .isInstanceOf(IdentityUnusableException.class);
    }

    @Test
    void aSecondStepIsWhatTheOperatorCallsSo() {
        assertThat(read(Map.of("amr", List.of("pwd", "otp")), "otp").secondStep())
                .isTrue();
        assertThat(read(Map.of("acr", "level3"), "otp level3").secondStep()).isTrue();
        assertThat(read(Map.of("amr", List.of("pwd"), "acr", "level1"), "otp level3")
                        .secondStep())
                .isFalse();
        assertThat(read(Map.of("amr", List.of("", " "), "acr", ""), "").secondStep())
                .as("nothing configured, nothing believed")
                .isFalse();
        assertThat(read(Map.of("amr", "otp"), "otp").secondStep()).as("no list").isFalse();
    }

    @Test
    void itCountsOnlyWhereItWasLinkedAfterTheOwnSecondStep() {
        assertThat(linked(true).use(true, NOW).hasPassedSecondStep()).isTrue();
        assertThat(linked(true).use(false, NOW).hasPassedSecondStep()).isFalse();
        assertThat(linked(false).use(true, NOW).hasPassedSecondStep()).isFalse();
        assertThat(linked(false).use(true, NOW).person()).isEqualTo(PERSON);
    }

    private static ExternalIdentity linked(boolean afterSecondStep) {
        return new ExternalIdentity("hash", "https://sso.example.vn", PERSON, afterSecondStep, NOW);
    }

    private static ProvenIdentity read(Map<String, Object> more, String secondStep) {
        Map<String, Object> claims = new HashMap<>(Map.of("iss", "https://sso.example.vn", "sub", "a-1"));
        claims.putAll(more);
        return ProvenIdentity.of(claims, "name", secondStep);
    }
}
