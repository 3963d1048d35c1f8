package vn.muadam.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A disk of a few megabytes that a server under test has to itself, so that a test can fill it to the last byte.
 *
 * <p>It is a file system in memory that only processes see which were started {@link #entering} it; it needs no root where
 * Linux lets people have a name space of their own, and is gone with the last of these processes.
 */
public final class SmallDisk implements AutoCloseable {

    private static final String MISSING =
            "This test needs a small disk: let this account make name spaces (as root, or with"
                    + " sysctl kernel.unprivileged_userns_clone=1; in a container, with the right to mount), and install util-linux.";
    private static final String MOUNT =
            "mount -t tmpfs -o size=\"$2\"m,mode=755 none \"$1\" && echo mounted && exec cat";

    private final Path place;
    private final Process holder;
    private volatile boolean growing;
    private Optional<Thread> growth = Optional.empty();

    private SmallDisk(Path place, Process holder) {
        this.place = place;
        this.holder = holder;
    }

    /** A new, empty one of that size, which the processes that enter it find at that place. */
    public static SmallDisk at(Path place, int megabytes) throws IOException {
        Files.createDirectories(place);
        Process holder = new ProcessBuilder(
                        DebianProgram.find("unshare", "util-linux").toString(),
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        MOUNT,
                        "sh",
                        place.toString(),
                        "" + megabytes)
                .start(); // ends when its input ends, that is with this program at the latest
        BufferedReader answer = holder.inputReader(StandardCharsets.UTF_8);
        if (!"mounted".equals(answer.readLine())) {
            throw new IllegalStateException(MISSING);
        }
        return new SmallDisk(place, holder);
    }

    /** Where the processes that enter it find it. */
    public Path place() {
        return place;
    }

    /** Where this program finds it. */
    public Path seenFromOutside() {
        return Path.of("/proc", "" + holder.pid(), "root").resolve(Path.of("/").relativize(place));
    }

    /** What a command begins with whose process shall see it. */
    public List<String> entering() {
        return List.of(
                DebianProgram.find("nsenter", "util-linux").toString(),
                "--preserve-credentials",
                "--user",
                "--mount",
                "--target=" + holder.pid());
    }

    /** Something else takes all that is left but for so many megabytes, to the last byte with 0. */
    public void fillUpTo(long megabytesLeft) throws IOException {
        try (OutputStream file = Files.newOutputStream(other(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] block = new byte[4096];
            while (megabytesLeft == 0 || free() > megabytesLeft << 20) {
                file.write(block);
            }
        } catch (IOException e) {
            if (free() > 0) {
                throw e;
            }
        }
    }

    /** From now on something else takes every byte at once that becomes free, as a program does that goes on writing. */
    public void keepFull() {
        growing = true;
        Thread thread = new Thread(
                () -> {
                    while (growing) {
                        takeAll();
                    }
                },
                "grows on the small disk");
        thread.setDaemon(true);
        thread.start();
        growth = Optional.of(thread);
    }

    private void takeAll() {
        try {
            fillUpTo(0);
        } catch (IOException somebodyHasJustMadeRoom) {
            // the next round takes it
        }
        LockSupport.parkNanos(20_000); // quicker than a database opens, and others may work too
    }

    /** Gives the room back, and nothing else takes any. */
    public void makeRoom() throws IOException, InterruptedException {
        growing = false;
        if (growth.isPresent()) {
            growth.get().join();
        }
        Files.delete(other());
    }

    private Path other() {
        return seenFromOutside().resolve("something-else");
    }

    private long free() {
        return seenFromOutside().toFile().getUsableSpace();
    }

    @Override
    public void close() throws InterruptedException {
        try {
            holder.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!holder.waitFor(5, TimeUnit.SECONDS)) {
            holder.destroyForcibly();
        }
    }
}
