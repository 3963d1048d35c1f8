package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.File;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * The room that is left where the embedded database lies, in megabytes.
 *
 * <p>A database that fills its disk to the last byte closes itself in the middle of somebody's work. So nothing more is
 * stored while a reserve is left, and the operator is told twice before: when room becomes scarce, and when it is gone. A
 * PostgreSQL watches its own disk, and here there is always room.
 */
@ApplicationScoped
public class DiskSpace {

    /** A gauge. */
    static final String FREE = "muadam_disk_free_megabytes";

    private static final Logger LOG = Logger.getLogger(DiskSpace.class.getName());
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LAST = 1;

    private final AtomicReference<Room> last = new AtomicReference<>(Room.AMPLE);

    @Inject
    @ConfigProperty(name = "muadam.db.url")
    private DatabaseAddress database;

    @Inject
    @ConfigProperty(name = "muadam.disk.warning", defaultValue = "500")
    private long warning;

    @Inject
    @ConfigProperty(name = "muadam.disk.reserve", defaultValue = "20")
    private long reserve;

    @Inject
    private MetricRegistry metrics;

    void measure(@Observes Serving event) {
        if (isWatched()) {
            metrics.gauge(FREE, this::free);
        }
    }

    /** Whether the database lies on a disk of this machine that the product fills. */
    boolean isWatched() {
        return database.isEmbedded();
    }

    /** What is left; without a bound where nothing is watched, or where the system does not tell. */
    long free() {
        if (!isWatched()) {
            return Long.MAX_VALUE;
        }
        File folder = database.folder().toFile().getAbsoluteFile();
        while (!folder.exists() && folder.getParentFile() != null) {
            folder = folder.getParentFile();
        }
        return folder.getTotalSpace() == 0 ? Long.MAX_VALUE : folder.getUsableSpace() / MEGABYTE;
    }

    /** Whether something may still be stored; what changed since it was asked last is told in the log. */
    public boolean hasRoom() {
        long free = free();
        Room now = Room.of(free, warning, last.get() == Room.NONE ? 2 * reserve : reserve);
        Room before = last.getAndSet(now);
        if (now != before) {
            tell(now, before, free);
        }
        return now != Room.NONE;
    }

    /** Whether the database itself may have failed for want of room, whatever reserve is asked for. */
    boolean isExhausted() {
        return free() < Math.max(reserve, LAST);
    }

    private void tell(Room now, Room before, long free) {
        if (now == Room.NONE) {
            LOG.severe(() ->
                    ("The disk of %s is full (%d MB left): nothing is stored until there is room again. People can"
                                    + " read, and answers stay on their devices. Make room; nothing needs a restart.")
                            .formatted(database.folder(), free));
        } else if (before == Room.NONE) {
            LOG.warning(() -> "The disk of %s has room again (%d MB left)".formatted(database.folder(), free));
        } else if (now == Room.SCARCE) {
            LOG.warning(() -> "The disk of %s has %d MB left. Make room: below %d MB nothing more is stored."
                    .formatted(database.folder(), free, reserve));
        }
    }

    private enum Room {
        AMPLE,
        SCARCE,
        NONE;

        static Room of(long free, long warning, long reserve) {
            if (free < reserve) {
                return NONE;
            }
            return free < warning ? SCARCE : AMPLE;
        }
    }
}
