package vn.muadam.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.muadam.bench.Settings.Part;

class SettingsTest {

    private final Properties properties = new Properties();

    @Test
    void everythingIsMeasuredUnlessPartsAreNamed() {
        properties.setProperty("bench.only", ""); // as Maven hands over what nobody set
        assertThat(Settings.of(properties).parts()).containsExactly(Part.values());

        properties.setProperty("bench.only", "pages, growth");
        assertThat(Settings.of(properties).parts()).containsExactly(Part.PAGES, Part.GROWTH);
        assertThat(Settings.of(properties).holdsMoreThan(Part.GROWTH)).isTrue();
    }

    @Test
    void aPartThatDoesNotExistIsAMistake() {
        properties.setProperty("bench.only", "everything");

        assertThatThrownBy(() -> Settings.of(properties)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesAreSeconds() {
        properties.setProperty("bench.seconds", "9");

        assertThat(Settings.of(properties).round()).isEqualTo(Duration.ofSeconds(9));
        assertThat(Settings.of(properties).shortened().round()).isEqualTo(Duration.ofSeconds(6));
    }
}
