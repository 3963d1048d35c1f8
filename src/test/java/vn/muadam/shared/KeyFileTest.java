package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeWithOneKeyForEachPurposeAndReadableByItsOwnerOnly() throws IOException {
        KeyFile made = KeyFile.create(folder.resolve("keys"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(made.file().getParent())))
                .isEqualTo("rwx------");
        KeyFile read = KeyFile.read(folder.resolve("keys"));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            assertThat(read.generations(purpose)).containsExactly(1);
            assertThat(read.key(purpose, 1)).hasSize(32).isEqualTo(made.key(purpose, 1));
        }
        assertThat(read.fingerprint()).isEqualTo(made.fingerprint());
    }

    @Test
    void isNeverMadeOverAnother() throws IOException {
        KeyFile.create(folder);

        assertThatThrownBy(() -> KeyFile.create(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void keepsTheEarlierGenerationWhenAPurposeGetsANewOne() throws IOException {
        KeyFile before = KeyFile.create(folder);

        before.rotate(KeyPurpose.SIGNING);

        KeyFile after = KeyFile.read(folder);
        assertThat(after.current(KeyPurpose.SIGNING)).isEqualTo(2);
        assertThat(after.key(KeyPurpose.SIGNING, 1)).isEqualTo(before.key(KeyPurpose.SIGNING, 1));
        assertThat(after.key(KeyPurpose.SIGNING, 2)).isNotEqualTo(before.key(KeyPurpose.SIGNING, 1));
        assertThat(after.current(KeyPurpose.LOOKUP)).isEqualTo(1);
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void replacesTheKeysOfWhatDoesNotLast() throws IOException {
        List<String> before = Files.readAllLines(KeyFile.create(folder).file());

        KeyFile.read(folder).rotateShortLived();

        List<String> changed = Files.readAllLines(folder.resolve(KeyFile.NAME));
        changed.removeAll(before);
        assertThat(changed)
                .hasSize(2)
                .allMatch(line -> line.startsWith("muadam.key.viewstate=") || line.startsWith("muadam.key.ltpa="));
    }

    @Test
    void beginsAfterTheGenerationsThatWereLost() throws IOException {
        KeyFile made = KeyFile.createFrom(folder, Map.of(KeyPurpose.SIGNING, 2));

        assertThat(made.generations(KeyPurpose.SIGNING)).containsExactly(3);
        assertThat(made.generations(KeyPurpose.LOOKUP)).containsExactly(1);
    }

    @Test
    void isRefusedWhenAKeyIsMissingOrCutShort() throws IOException {
        Path file = KeyFile.create(folder).file();
        String whole = Files.readString(file);

        Files.writeString(file, whole.replaceAll("(?m)^muadam.key.signing.1=.*\n", ""));
        assertThatThrownBy(() -> KeyFile.read(folder)).hasMessageContaining("muadam.key.signing");

        Files.writeString(file, whole.replaceAll("(?m)^(muadam.key.lookup.1=.{20}).*$", "$1"));
        assertThatThrownBy(() -> KeyFile.read(folder)).isInstanceOf(IllegalArgumentException.class);
    }
}
