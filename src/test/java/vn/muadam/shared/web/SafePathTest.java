package vn.muadam.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafePathTest {

    @Test
    void aPathOfThisServerIsKept() {
        assertThat(SafePath.orHome("/enrolment/lesson.xhtml?course=k6&lesson=b3"))
                .isEqualTo("/enrolment/lesson.xhtml?course=k6&lesson=b3");
    }

    @Test
    void anotherSiteInTheAddressLeadsHome() {
        assertThat(SafePath.orHome("https://example.org/")).isEqualTo("/");
        assertThat(SafePath.orHome("//example.org/")).isEqualTo("/");
        assertThat(SafePath.orHome("/\\example.org/")).isEqualTo("/");
        assertThat(SafePath.orHome("/a\r\nSet-Cookie: b=c")).isEqualTo("/");
        assertThat(SafePath.orHome("javascript:alert(1)")).isEqualTo("/");
        assertThat(SafePath.orHome(null)).isEqualTo("/");
    }
}
