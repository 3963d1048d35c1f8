package vn.muadam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux says of processes in {@code /proc}: processor time and memory. */
final class ProcessFigures {

    private static final int MILLIS_OF_TICK = 10; // USER_HZ is 100 wherever Java runs on Linux
    private static final Path PROC = Path.of("/proc");

    private ProcessFigures() {}

    /** The processor time that these processes, and those of their children that have ended, have used. */
    static Duration cpu(List<Long> processes) {
        Duration sum = Duration.ZERO;
        for (long process : processes) {
            sum = sum.plus(cpuOf(read(process, "stat")));
        }
        return sum;
    }

    /**
     * Reads a line of {@code /proc/…/stat}: utime, stime, and the same of children that were waited for.
     *
     * @param stat the line, or nothing when the process is gone
     */
    static Duration cpuOf(String stat) {
        if (stat.isEmpty()) {
            return Duration.ZERO;
        }
        String[] behindName = fieldsBehindName(stat);
        long ticks = 0;
        for (int field = 14; field <= 17; field++) {
            ticks += Long.parseLong(behindName[field - 3]);
        }
        return Duration.ofMillis(ticks * MILLIS_OF_TICK);
    }

    /** The number of the process that began it. */
    static long parentOf(long process) {
        return Long.parseLong(fieldsBehindName(read(process, "stat"))[1]);
    }

    /** A name may hold blanks and brackets itself, so the fields are counted from its last bracket. */
    private static String[] fieldsBehindName(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ");
    }

    /** The memory that the process holds at this moment. */
    static long megabytesNow(long process) {
        return megabytes(read(process, "status"), "VmRSS");
    }

    /** The most memory that the process has held at any moment. */
    static long megabytesAtMost(long process) {
        return megabytes(read(process, "status"), "VmHWM");
    }

    /** The memory of processes that share some of it, which is counted once. */
    static long megabytesTogether(List<Long> processes) {
        long kilobytes = 0;
        for (long process : processes) {
            kilobytes += kilobytes(read(process, "smaps_rollup"), "Pss");
        }
        return kilobytes / 1024;
    }

    static long megabytes(String lines, String name) {
        return kilobytes(lines, name) / 1024;
    }

    private static long kilobytes(String lines, String name) {
        Matcher line = Pattern.compile("^" + name + ":\\s+(\\d+) kB", Pattern.MULTILINE)
                .matcher(lines);
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    private static String read(long process, String file) {
        try {
            return Files.readString(PROC.resolve(Long.toString(process)).resolve(file));
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            if (!Files.exists(PROC.resolve(Long.toString(process)))) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
