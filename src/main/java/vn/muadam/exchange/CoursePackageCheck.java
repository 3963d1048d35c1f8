package vn.muadam.exchange;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a course package without a server: the trainer's tool while writing, and the build's for the courses that
 * ship. It exits with 0 when the package is clean, 1 when there are warnings only, 2 when there are errors.
 */
public final class CoursePackageCheck {

    private static final int CLEAN = 0;
    private static final int WARNINGS = 1;
    private static final int ERRORS = 2;

    private final PrintWriter out;
    private final Clock clock;

    CoursePackageCheck(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** The arguments are the folder and, if wanted, {@code --en} or {@code --json}. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int status = new CoursePackageCheck(out, Clock.systemUTC()).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        List<String> folders = new ArrayList<>(arguments);
        boolean english = folders.removeIf("--en"::equals);
        boolean json = folders.removeIf("--json"::equals);
        if (folders.size() != 1 || folders.get(0).startsWith("--")) {
            FaultWords words = new FaultWords();
            String usage = "check.help.usage";
            out.print((english ? words.english(usage) : words.vietnamese(usage)) + "\n");
            return ERRORS;
        }
        CoursePackageReading reading = new CoursePackageReader(clock).read(Path.of(folders.get(0)));
        FaultPrinter printer = new FaultPrinter(out, english);
        if (json) {
            printer.printJson(reading.faults());
        } else {
            printer.printLines(reading.faults());
        }
        return status(reading);
    }

    private static int status(CoursePackageReading reading) {
        if (reading.hasErrors()) {
            return ERRORS;
        }
        return reading.faults().isEmpty() ? CLEAN : WARNINGS;
    }
}
