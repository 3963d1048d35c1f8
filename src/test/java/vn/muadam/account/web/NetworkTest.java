package vn.muadam.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void anAddressOfTheOldKindStandsForItself() {
        assertThat(Network.of("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void allAddressesOfAHouseholdAreOneNetwork() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:0:0:9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void anOldAddressInTheNewWritingIsTheOldOne() {
        assertThat(Network.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }
}
