package vn.muadam.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import vn.muadam.shared.KeyFile;

/**
 * Makes a backup of the whole installation while it runs: the database with its media in one archive, the keys in a file
 * in another folder, because whoever has both can read everything.
 */
final class Backup {

    private static final String PREFIX = "muadam-";
    private static final String SUFFIX = ".zip";

    private final Settings settings;
    private final Clock clock;

    Backup(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes the archive and reads it again whole before it gets its name. @return its file */
    Path into(Path folder) throws IOException, SQLException {
        Engine engine = Engine.of(settings);
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, "copying");
        try {
            Contents contents = engine.backUpTo(work.resolve("copy"));
            BackupManifest draft = new BackupManifest(engine.name(), clock.instant(), contents, new TreeMap<>());
            Path archive = folder.resolve(PREFIX + draft.stamp() + SUFFIX);
            Archive.write(archive, zip -> {
                SortedMap<String, String> checksums = Archive.pack(work.resolve("copy"), zip);
                BackupManifest manifest = new BackupManifest(engine.name(), draft.created(), contents, checksums);
                Archive.put(zip, BackupManifest.NAME, manifest.text());
            });
            Archive.verify(
                    archive,
                    BackupManifest.parse(Archive.read(archive, BackupManifest.NAME))
                            .checksums());
            return archive;
        } finally {
            PathUtils.deleteDirectory(work);
        }
    }

    /** Copies the key file of today, once for each state of it. @return the copy, which may have been there */
    Path keysInto(Path folder) throws IOException {
        KeyFile keys = KeyFile.read(settings.keys());
        Files.createDirectories(folder);
        Path copy = folder.resolve("keys-" + keys.fingerprint() + ".properties");
        if (!Files.exists(copy)) {
            Files.copy(keys.file(), copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return copy;
    }

    /** Deletes the oldest backups of the folder, so that as many as wanted are left. @return the deleted */
    static List<Path> prune(Path folder, int keep) throws IOException {
        List<Path> backups;
        try (Stream<Path> files = Files.list(folder)) {
            backups = files.filter(file -> file.getFileName().toString().matches(PREFIX + "\\d{8}_\\d{6}\\" + SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        List<Path> old = backups.subList(Math.min(keep, backups.size()), backups.size());
        for (Path backup : old) {
            Files.delete(backup);
        }
        return old;
    }
}
