package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * {@code /health/live}: down only when nothing but a restart helps, that is when threads wait for each other for ever.
 *
 * <p>It knows nothing of the database: while that is away a restart would heal nothing, and lose what is under way.
 */
@Liveness
@ApplicationScoped
class LiveCheck implements HealthCheck {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public HealthCheckResponse call() {
        long[] stuck = THREADS.findDeadlockedThreads();
        int count = stuck == null ? 0 : stuck.length;
        return HealthCheckResponse.named("muadam")
                .withData("threadsWaitingForEachOther", count)
                .status(count == 0)
                .build();
    }
}
