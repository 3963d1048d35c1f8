package vn.muadam.testing;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A PostgreSQL that root starts and that runs as {@code nobody}, in a folder of its own under the temporary folder. */
final class PostgresAsNobody implements AutoCloseable {

    private static final int SECONDS_TO_START = 60;

    private final Path folder;
    private final int port;
    private final Process process;

    private PostgresAsNobody(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts it; one that is durable waits for the disk before it says that something is stored. */
    static PostgresAsNobody start(boolean durable) throws IOException {
        Path folder = Files.createTempDirectory(
                "muadam-postgres", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        unpack(folder);
        run(new ProcessBuilder("chown", "-R", "nobody", folder.toString()));
        run(asNobody(folder, "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8", "--locale=C", "-D", "data"));
        int port = FreePort.find();
        String fsync = "fsync=" + (durable ? "on" : "off");
        Process process = asNobody(
                        folder, "postgres", "-D", "data", "-p", "" + port, "-h", "127.0.0.1", "-k", "", "-c", fsync)
                .start();
        PostgresAsNobody server = new PostgresAsNobody(folder, port, process);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.waitForAnswer();
        return server;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) { // it waits for clients that are gone
                process.destroyForcibly().waitFor();
            }
            delete(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void waitForAnswer() throws IOException {
        for (int i = 0; i < SECONDS_TO_START * 4 && process.isAlive(); i++) {
            try (Connection connection =
                    DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "")) {
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new IOException("PostgreSQL did not start; see " + folder.resolve("log"));
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder asNobody(Path folder, String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        line.add(folder.resolve("bin").resolve(command).toString());
        line.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(line).directory(folder.toFile());
        process.environment().put("HOME", folder.toString());
        return process.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    }

    private static void run(ProcessBuilder command) throws IOException {
        try {
            if (command.start().waitFor() != 0) {
                throw new IOException("Failed: " + String.join(" ", command.command()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream binaries = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", "x86_64");
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(binaries)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
