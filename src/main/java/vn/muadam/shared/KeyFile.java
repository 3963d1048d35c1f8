package vn.muadam.shared;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file with the keys of an installation, apart from its database: {@code keys.properties} in a folder of its own.
 *
 * <p>It is made once, at the first start, and readable by its owner only. Each purpose has numbered generations of 256
 * bits: the highest is used for what is new, the earlier ones stay for what was made with them. Two more keys have no
 * generations, because nothing lasts that was made with them: the one of forms under way and the one of the server's own
 * tokens. The server reads those two as variables, by the names they have in the file.
 *
 * <p>A purpose that is younger than the file gets its first generation from the first signing key, so that every node with
 * a copy of the file comes to the same key without a word between them.
 */
public final class KeyFile {

    public static final String NAME = "keys.properties";

    private static final String PREFIX = "muadam.key.";
    private static final Set<String> WITHOUT_GENERATIONS = Set.of(PREFIX + "viewstate", PREFIX + "ltpa");
    private static final String DERIVED = "muadam key 1 of ";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HEAD =
            "# The keys of this installation of Mưa Dầm. Keep a copy apart from the database.\n";

    private final Path file;
    private final SortedMap<String, String> entries;
    private final Map<KeyPurpose, NavigableMap<Integer, byte[]>> generations = new EnumMap<>(KeyPurpose.class);

    private KeyFile(Path file, SortedMap<String, String> entries) {
        this.file = file;
        this.entries = entries;
        for (KeyPurpose purpose : KeyPurpose.values()) {
            generations.put(purpose, generationsOf(purpose));
        }
    }

    /** Whether the folder holds a key file. */
    public static boolean existsIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /**
     * Reads the key file of the folder.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it is damaged: a key is missing or is no key
     */
    public static KeyFile read(Path folder) throws IOException {
        return readCopy(folder.resolve(NAME));
    }

    /** Reads a key file of another name, such as a copy. @throws IOException as {@link #read} */
    public static KeyFile readCopy(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        SortedMap<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> entries.put(name, properties.getProperty(name)));
        KeyFile keys = new KeyFile(file, entries);
        keys.refuseGaps();
        return keys;
    }

    /** Makes a key file with the first generation of every purpose. @throws IOException when there is one, or no right to */
    public static KeyFile create(Path folder) throws IOException {
        return createFrom(folder, Map.of());
    }

    /** Makes a key file whose generations begin after those that were lost. @throws IOException as {@link #create} */
    public static KeyFile createFrom(Path folder, Map<KeyPurpose, Integer> lost) throws IOException {
        if (existsIn(folder)) {
            throw new IOException("There is a key file already: " + folder.resolve(NAME));
        }
        Files.createDirectories(folder, ownerOnly("rwx------"));
        SortedMap<String, String> entries = new TreeMap<>();
        WITHOUT_GENERATIONS.forEach(name -> entries.put(name, newKey()));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            entries.put(nameOf(purpose, 1 + lost.getOrDefault(purpose, 0)), newKey());
        }
        KeyFile keys = new KeyFile(folder.resolve(NAME), entries);
        keys.write();
        return keys;
    }

    /** Adds a generation of that purpose, which is used from the next start on. */
    public KeyFile rotate(KeyPurpose purpose) throws IOException {
        SortedMap<String, String> more = new TreeMap<>(entries);
        more.put(nameOf(purpose, current(purpose) + 1), newKey());
        return rewritten(more);
    }

    /** Replaces the keys that have no generations: forms under way must be sent again, nothing else is noticed. */
    public KeyFile rotateShortLived() throws IOException {
        SortedMap<String, String> others = new TreeMap<>(entries);
        WITHOUT_GENERATIONS.forEach(name -> others.put(name, newKey()));
        Files.deleteIfExists(file.resolveSibling("ltpa.keys")); // the server makes it anew, under the new key
        return rewritten(others);
    }

    /** The number of the generation in use. */
    public int current(KeyPurpose purpose) {
        return of(purpose).lastKey();
    }

    public Set<Integer> generations(KeyPurpose purpose) {
        return of(purpose).keySet();
    }

    /** The HMAC-SHA-256 of a text with a key, in hexadecimal; empty when the file has no such generation. */
    public Optional<String> hmac(KeyPurpose purpose, int generation, String message) {
        return Optional.ofNullable(key(purpose, generation))
                .map(key -> HexFormat.of().formatHex(Hmac.of(key, message)));
    }

    /** The key, or null when the file has no such generation. */
    byte @Nullable [] key(KeyPurpose purpose, int generation) {
        return of(purpose).get(generation);
    }

    /**
     * A check value of each key by its name, such as "signing.1": what tells whether it is the same key, and from which it
     * cannot be found.
     */
    public Map<String, String> checkValues() {
        Map<String, String> values = new TreeMap<>();
        generations.forEach((purpose, keys) -> keys.forEach((generation, key) ->
                values.put(purpose.code() + "." + generation, HexFormat.of().formatHex(Hmac.of(key, "check value")))));
        return values;
    }

    /** What tells two key files apart without giving a key away. */
    public String fingerprint() {
        return HexFormat.of()
                .formatHex(Hmac.of(entries.toString().getBytes(StandardCharsets.UTF_8), "fingerprint"), 0, 8);
    }

    public Path file() {
        return file;
    }

    private NavigableMap<Integer, byte[]> of(KeyPurpose purpose) {
        NavigableMap<Integer, byte[]> found = generations.get(purpose);
        return found == null ? new TreeMap<>() : found;
    }

    private KeyFile rewritten(SortedMap<String, String> others) throws IOException {
        KeyFile keys = new KeyFile(file, others);
        keys.write();
        return keys;
    }

    private NavigableMap<Integer, byte[]> generationsOf(KeyPurpose purpose) {
        NavigableMap<Integer, byte[]> found = new TreeMap<>();
        String start = PREFIX + purpose.code() + ".";
        entries.forEach((name, value) -> {
            if (name.startsWith(start)) {
                found.put(Integer.valueOf(name.substring(start.length())), decoded(name, value));
            }
        });
        String first = nameOf(KeyPurpose.SIGNING, 1);
        if (purpose.isYounger() && !found.containsKey(1) && entries.containsKey(first)) {
            found.put(1, Hmac.of(decoded(first, String.valueOf(entries.get(first))), DERIVED + purpose.code()));
        }
        return found;
    }

    private static byte[] decoded(String name, String value) {
        byte[] key = Base64.getDecoder().decode(value);
        if (key.length != BYTES) {
            throw new IllegalArgumentException(name + " has " + key.length + " bytes instead of " + BYTES);
        }
        return key;
    }

    private void refuseGaps() {
        for (String name : WITHOUT_GENERATIONS) {
            if (!entries.containsKey(name)) {
                throw new IllegalArgumentException(name + " is missing");
            }
            decoded(name, String.valueOf(entries.get(name)));
        }
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (of(purpose).isEmpty()) {
                throw new IllegalArgumentException(PREFIX + purpose.code() + " is missing");
            }
        }
    }

    /** Whole or not at all: a power cut leaves the file of before. */
    private void write() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        entries.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        Path draft = Files.createTempFile(file.getParent(), "keys", ".new", ownerOnly("rw-------"));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        boolean posix = Path.of("")
                .toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)} : new FileAttribute<?>[0];
    }

    private static String nameOf(KeyPurpose purpose, int generation) {
        return PREFIX + purpose.code() + "." + generation;
    }

    private static String newKey() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
