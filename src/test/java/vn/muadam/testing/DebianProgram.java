package vn.muadam.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the operating system that a test needs, such as {@code haproxy}: the one on the path or, for root on Debian,
 * the one of the distribution's package, which is installed first. Where there is none, one sentence says what to install.
 */
public final class DebianProgram {

    /** Where Debian keeps programs for operators, which the path of other people leaves out. */
    private static final List<Path> OF_OPERATORS = List.of(Path.of("/usr/sbin"), Path.of("/usr/local/sbin"));

    private DebianProgram() {}

    /**
     * The program of that name, which that package brings.
     *
     * @throws IllegalStateException when it is not there and cannot be installed; the message says what to install
     */
    public static Path find(String program, String itsPackage) {
        return onPath(List.of(program))
                .or(() -> installed(program, itsPackage))
                .orElseThrow(() -> new IllegalStateException("This test needs " + program
                        + ": install it (on Debian: apt-get install " + itsPackage + ")."));
    }

    /** The first executable file of one of those names on the path. */
    static Optional<Path> onPath(List<String> names) {
        List<Path> folders = new ArrayList<>(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
        folders.addAll(OF_OPERATORS);
        return folders.stream()
                .flatMap(folder -> names.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Installs the package where that is possible, and tells where the program is then. */
    static Optional<Path> installed(String program, String itsPackage) {
        boolean possible =
                System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        return possible && installAlone(itsPackage) ? onPath(List.of(program)) : Optional.empty();
    }

    /** Of test runs side by side only one may install at a time. */
    private static boolean installAlone(String itsPackage) {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "muadam-test-install.lock");
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                FileLock alone = channel.lock()) {
            return alone.isValid()
                    && (install(itsPackage)
                            || (succeeds(new ProcessBuilder("apt-get", "update")) && install(itsPackage)));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean install(String itsPackage) {
        ProcessBuilder command = new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", itsPackage);
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return succeeds(command);
    }

    /** Whether a command ends well, within ten minutes. */
    static boolean succeeds(ProcessBuilder command) {
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
