package vn.muadam.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On what a run is made, and of what. */
final class Machine {

    private Machine() {}

    /** A line for each thing that one must know to repeat it. */
    static Table describe() throws IOException {
        FileStore disk = Files.getFileStore(Path.of("target"));
        return new Table("Machine", "")
                .row(
                        "processor",
                        found("/proc/cpuinfo", "model name\\s*: (.*)") + ", "
                                + Runtime.getRuntime().availableProcessors() + " cores")
                .row("memory", Long.parseLong(found("/proc/meminfo", "MemTotal:\\s*(\\d+) kB")) / 1024 + " MB")
                .row("load before the run", found("/proc/loadavg", "(\\S+ \\S+ \\S+)"))
                .row("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .row("disk", disk.type())
                .row("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"))
                .row("commit", output("git", "rev-parse", "--short", "HEAD") + changes());
    }

    /** The load of the machine at this moment: what else runs there makes every time longer. */
    static String load() throws IOException {
        return found("/proc/loadavg", "(\\S+)");
    }

    private static String changes() throws IOException {
        return output("git", "status", "--porcelain").isEmpty() ? "" : " with changes";
    }

    private static String found(String file, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        return matcher.find() ? matcher.group(1).strip() : "unknown";
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
