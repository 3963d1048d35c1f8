package vn.muadam.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.ApplicationLoaded;
import vn.muadam.shared.UnderWay;

/**
 * Keeps the figures of what waits. They are read from the database twice a minute and not when somebody asks for the
 * figures; one that could not be read is no number.
 */
@ApplicationScoped
class BacklogWatch {

    static final String WAITING = "muadam_backlog_waiting";
    static final String AGE = "muadam_backlog_age_seconds";

    private static final Logger LOG = Logger.getLogger(BacklogWatch.class.getName());
    private static final int SECONDS = 30;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private UnderWay underWay;

    @Inject
    @Any
    private Instance<Backlog> backlogs;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Clock clock;

    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private @Nullable ScheduledFuture<?> timer;

    void begin(@Observes ApplicationLoaded loaded) {
        if (timer != null) {
            return;
        }
        for (Backlog backlog : backlogs) {
            Tag of = new Tag("of", backlog.name());
            metrics.gauge(WAITING, () -> figure(backlog.name(), Reading::count), of);
            metrics.gauge(AGE, () -> figure(backlog.name(), Reading::age), of);
        }
        timer = executor.scheduleWithFixedDelay(() -> underWay.run(this::read), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    void read() {
        for (Backlog backlog : backlogs) {
            try {
                Instant now = clock.instant();
                readings.put(backlog.name(), Reading.of(backlog.waiting(now), now));
            } catch (RuntimeException e) {
                readings.remove(backlog.name());
                LOG.log(Level.FINE, "Backlog " + backlog.name() + " could not be read", e);
            }
        }
    }

    private double figure(String name, ToDoubleFunction<Reading> figure) {
        Reading reading = readings.get(name);
        return reading == null ? Double.NaN : figure.applyAsDouble(reading);
    }

    private record Reading(long count, double age) {

        static Reading of(Backlog.Waiting waiting, Instant now) {
            double age = waiting.since()
                    .map(since -> Duration.between(since, now).toMillis() / 1000.0)
                    .orElse(0.0);
            return new Reading(waiting.count(), Math.max(0, age));
        }
    }
}
