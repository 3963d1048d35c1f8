package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this installation, for the capabilities that need them; the keys themselves never leave this class.
 *
 * <p>They are read once, at start-up, from the file of {@link KeyFile}, which is made at the very first start. The
 * database remembers by check values which keys it was used with, so that a node with other keys is refused.
 */
@ApplicationScoped
public class Keys {

    @Inject
    @ConfigProperty(name = "muadam.keys")
    private String folder;

    @Inject
    private KeyChecks checks;

    private volatile @Nullable KeyFile file;

    /**
     * Reads the keys, or makes them when neither they nor any check value of them exist. One node does it at a time.
     *
     * @throws UnsuitableDatabaseException when they are damaged, missing, or not those of this database
     */
    void open() {
        Path place = Path.of(folder);
        try {
            KeyFile keys = KeyFile.existsIn(place) || checks.any() ? KeyFile.read(place) : KeyFile.create(place);
            checks.compare(keys);
            file = keys;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnsuitableDatabaseException(
                    "The keys of this database cannot be read from %s (%s): put your copy of the file there."
                            .formatted(place.resolve(KeyFile.NAME), e.getMessage()));
        }
    }

    /** The generation that seals and hashes what is new. */
    public int current(KeyPurpose purpose) {
        return opened().current(purpose);
    }

    /** The HMAC-SHA-256 of a text with a key, in hexadecimal; empty when the key file has no such generation. */
    public Optional<String> hmac(KeyPurpose purpose, int generation, String message) {
        return opened().hmac(purpose, generation, message);
    }

    /** A text that only this installation reads again: the generation of the key, a colon, and the rest in Base64. */
    public String encrypt(KeyPurpose purpose, String text) {
        int generation = current(purpose);
        byte[] key = Objects.requireNonNull(opened().key(purpose, generation));
        return generation + ":" + Base64.getEncoder().encodeToString(AesGcm.encrypt(key, text));
    }

    /**
     * What was encrypted, read again.
     *
     * @return empty when the key file has no such generation, or the text was changed behind the product's back
     */
    public Optional<String> decrypt(KeyPurpose purpose, String encrypted) {
        int colon = encrypted.indexOf(':');
        int generation = Integer.parseInt(encrypted.substring(0, colon));
        byte[] bytes = Base64.getDecoder().decode(encrypted.substring(colon + 1));
        return Optional.ofNullable(opened().key(purpose, generation)).flatMap(key -> AesGcm.decrypt(key, bytes));
    }

    private KeyFile opened() {
        KeyFile keys = file;
        if (keys == null) {
            throw new IllegalStateException("The keys are not read yet");
        }
        return keys;
    }
}
