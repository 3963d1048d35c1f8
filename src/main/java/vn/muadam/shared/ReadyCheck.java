package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready}: up only when the schema is migrated, the database answers and stores now, and this machine's clock
 * agrees with it.
 */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {

    @Inject
    private vn.muadam.shared.Readiness readiness;

    @Inject
    private ClockWatch clockWatch;

    @Inject
    private Database database;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("muadam").withData("started", readiness.isReady());
        try {
            Duration ahead = clockWatch.ahead();
            return answer.withData("clockAheadSeconds", ahead.toSeconds())
                    .status(readiness.isReady() && clockWatch.isTolerable(ahead) && database.answers())
                    .build();
        } catch (SQLException e) {
            return answer.down().build();
        }
    }
}
