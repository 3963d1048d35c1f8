package vn.muadam.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.KeyFile;

/**
 * Puts a backup in the place of today's database. Everything is checked before anything is replaced, and what was there
 * is kept under another name.
 */
final class Restore {

    private final Settings settings;

    Restore(Settings settings) {
        this.settings = settings;
    }

    /**
     * Restores the archive.
     *
     * @param keys a copy of the key file, to be put in place where there is none; null when it is in place
     * @throws OperationFailedException when the archive is damaged, of another database or of a newer version, when the
     *     keys are not those of the backup, or when the database is in use
     */
    Engine.Restored from(Path archive, @Nullable Path keys) throws IOException, SQLException {
        BackupManifest manifest = BackupManifest.parse(Archive.read(archive, BackupManifest.NAME));
        Engine engine = Engine.of(settings);
        if (!manifest.engine().equals(engine.name())) {
            throw new OperationFailedException("restore.otherEngine", manifest.engine(), engine.name());
        }
        refuseOtherKeys(manifest.contents().keys(), keys);
        Path work = engine.workFolder();
        try {
            Archive.unpack(archive, manifest.checksums(), work);
            Engine.Restored restored = engine.restore(work, manifest.stamp(), arrived -> check(arrived, manifest));
            placeKeys(keys);
            return restored;
        } finally {
            PathUtils.deleteDirectory(work);
        }
    }

    private static Contents check(Settings arrived, BackupManifest manifest) throws IOException, SQLException {
        Contents found;
        try (Connection connection = arrived.connect()) {
            found = Contents.of(connection);
        }
        if (!arrived.schema().knows(found.schema())) {
            throw new OperationFailedException("restore.newer");
        }
        manifest.compare(found);
        return found;
    }

    private void placeKeys(@Nullable Path keys) throws IOException {
        if (keys != null && !KeyFile.existsIn(settings.keys())) {
            Files.createDirectories(settings.keys());
            Files.copy(keys, settings.keys().resolve(KeyFile.NAME), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void refuseOtherKeys(Map<String, String> wanted, @Nullable Path copy) throws IOException {
        if (wanted.isEmpty()) {
            return; // from a version before the keys
        }
        if (!KeyFile.existsIn(settings.keys()) && copy == null) {
            throw new OperationFailedException("restore.noKeys", settings.keys());
        }
        Path file = copy == null || KeyFile.existsIn(settings.keys())
                ? settings.keys().resolve(KeyFile.NAME)
                : copy;
        if (!KeyFile.readCopy(file).checkValues().entrySet().containsAll(wanted.entrySet())) {
            throw new OperationFailedException("restore.otherKeys", file);
        }
    }
}
