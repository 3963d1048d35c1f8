package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muadam.testing.InContainer;

@InContainer
class KeysIT {

    @Inject
    private Keys keys;

    @Inject
    private KeyChecks checks;

    @Inject
    @ConfigProperty(name = "muadam.keys")
    private String folder;

    @TempDir
    private Path elsewhere;

    @Test
    void theFirstStartMadeTheFile() {
        assertThat(KeyFile.existsIn(Path.of(folder))).isTrue();
        assertThat(keys.current(KeyPurpose.SIGNING)).isEqualTo(1);
    }

    @Test
    void oneTextHasOneHashForEachPurposeAndGeneration() {
        assertThat(keys.hmac(KeyPurpose.SIGNING, 1, "a"))
                .hasValueSatisfying(hash -> assertThat(hash).hasSize(64))
                .isEqualTo(keys.hmac(KeyPurpose.SIGNING, 1, "a"))
                .isNotEqualTo(keys.hmac(KeyPurpose.SIGNING, 1, "b"))
                .isNotEqualTo(keys.hmac(KeyPurpose.LOOKUP, 1, "a"));
        assertThat(keys.hmac(KeyPurpose.SIGNING, 9, "a")).isEmpty();
    }

    @Test
    void keysOfAnotherInstallationAreRefused() throws IOException {
        KeyFile others = KeyFile.create(elsewhere);

        assertThatThrownBy(() -> checks.compare(others))
                .isInstanceOf(UnsuitableDatabaseException.class)
                .hasMessageContaining("not the one of this database");
    }

    @Test
    void aFileWithoutAGenerationThatWasInUseIsRefused() throws IOException {
        checks.compare(KeyFile.read(copy()).rotate(KeyPurpose.LOOKUP));

        assertThatThrownBy(() -> checks.compare(KeyFile.read(Path.of(folder))))
                .isInstanceOf(UnsuitableDatabaseException.class)
                .hasMessageContaining("lookup.2");
        assertThatCode(() -> checks.compare(KeyFile.read(copy()))).doesNotThrowAnyException();
    }

    private Path copy() throws IOException {
        Path copy = elsewhere.resolve("copy");
        if (!Files.exists(copy)) {
            Files.createDirectories(copy);
            Files.copy(Path.of(folder, KeyFile.NAME), copy.resolve(KeyFile.NAME));
        }
        return copy;
    }
}
