package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Keeps the files of long work for a few days, in parts, so that none is ever whole in memory. */
@ApplicationScoped
@Transactional
public class WorkingFiles {

    static final int PART = 256 * 1024;
    private static final int LONGEST_NAME = 200;

    @Inject
    private WorkingFileRepository files;

    @Inject
    private Clock clock;

    /**
     * Stores what the stream holds.
     *
     * @return the id by which it is found again
     */
    public long store(long ownerId, String name, String mediaType, InputStream content) throws IOException {
        String shortName = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        WorkingFile file = new WorkingFile(ownerId, shortName, mediaType, clock.instant());
        files.add(file);
        long bytes = 0;
        byte[] part = content.readNBytes(PART);
        for (int number = 0; part.length > 0; number++) {
            files.addPart(file.getId(), number, part);
            bytes += part.length;
            part = content.readNBytes(PART);
        }
        file.filled(bytes);
        return file.getId();
    }

    public Optional<WorkingFile> find(long id) {
        return files.find(id);
    }

    /** Copies it into a temporary file of this node, which the caller deletes. */
    public Path copy(long id) throws IOException {
        Path copy = Files.createTempFile("muadam-", ".tmp");
        try (OutputStream out = Files.newOutputStream(copy)) {
            byte[] part = part(id, 0);
            for (int number = 1; part.length > 0; number++) {
                out.write(part);
                part = part(id, number);
            }
        }
        return copy;
    }

    /** Deletes it before its time. */
    public void delete(long id) {
        files.delete(id);
    }

    byte[] part(long id, int number) {
        return files.findPart(id, number).orElse(new byte[0]);
    }
}
