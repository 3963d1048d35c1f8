package vn.muadam.testing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last step of the build: reads the reports of all kinds of test, and fails when one kind ran none.
 *
 * <p>A runner that finds nothing to run is content; this is not.
 */
public final class Gate {

    private static final Logger LOG = System.getLogger(Gate.class.getName());
    private static final Pattern COUNTS = Pattern.compile("<testsuite [^>]*>", Pattern.DOTALL);

    private Gate() {}

    /** Fails with the names of the kinds that did not run. */
    public static void main(String[] arguments) throws IOException {
        List<Kind> kinds = List.of(
                new Kind("unit", "surefire-reports", name -> !name.contains("ArchitectureTest")),
                new Kind("architecture", "surefire-reports", name -> name.contains("ArchitectureTest")),
                new Kind("in the container, on Derby", "failsafe-reports/derby", name -> true),
                new Kind("in the container, on PostgreSQL", "failsafe-reports/postgresql", name -> true),
                new Kind("of operations", "failsafe-reports/servers", name -> name.contains(".operations.")),
                new Kind("of the whole story", "failsafe-reports/servers", name -> name.contains(".story.")));
        for (Kind kind : kinds) {
            int ran = kind.count();
            if (ran == 0) {
                throw new IllegalStateException("No test ran: " + kind.name());
            }
            LOG.log(Level.INFO, "Tests that ran {0}: {1}", kind.name(), ran);
        }
    }

    /** A kind of test, and where its reports lie. */
    private record Kind(String name, String folder, Predicate<String> belongs) {

        int count() throws IOException {
            Path reports = Path.of("target", folder);
            if (!Files.isDirectory(reports)) {
                return 0;
            }
            int ran = 0;
            try (Stream<Path> files = Files.list(reports)) {
                for (Path file : files.filter(this::isMine).toList()) {
                    ran += ranIn(Files.readString(file));
                }
            }
            return ran;
        }

        private boolean isMine(Path report) {
            String file = report.getFileName().toString();
            return file.startsWith("TEST-") && belongs.test(file);
        }

        private static int ranIn(String report) {
            Matcher suite = COUNTS.matcher(report);
            return suite.find() ? number(suite.group(), "tests") - number(suite.group(), "skipped") : 0;
        }

        private static int number(String suite, String attribute) {
            Matcher found = Pattern.compile("\\b" + attribute + "=\"(\\d+)\"").matcher(suite);
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        }
    }
}
