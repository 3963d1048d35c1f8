package vn.muadam.bench;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Measures the built server: {@code ./mvnw -Pbench}; see docs/performance.md.
 *
 * <p>It writes target/bench/report.md, and fails when any answer was not the right one.
 */
public final class Benchmark {

    private static final Logger LOG = System.getLogger(Benchmark.class.getName());

    private Benchmark() {}

    /** Takes its settings from system properties, see {@link Settings}. */
    public static void main(String[] arguments) throws Exception {
        long begun = System.nanoTime();
        Settings settings = Settings.of(System.getProperties());
        Report report = new Report();
        report.begin(settings);
        if (settings.holds(Settings.Part.REFORM)) {
            new Reform(report).measure();
        }
        if (settings.holdsMoreThan(Settings.Part.GROWTH, Settings.Part.REFORM, Settings.Part.LONGLIST)) {
            new Province(settings, report).measure();
        }
        if (settings.holds(Settings.Part.LONGLIST)) {
            new LongList(settings, report).measure();
        }
        if (settings.holds(Settings.Part.GROWTH)) {
            new Country(settings, report).measure();
        }
        report.end();
        LOG.log(Level.INFO, "{0}", report);
        LOG.log(
                Level.INFO,
                "target/bench/report.md, after {0} s",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}
