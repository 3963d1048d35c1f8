package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/ready}: up only when the schema is migrated and the database answers now. */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {

    @Inject
    private vn.muadam.shared.Readiness readiness;

    @Inject
    private Database database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("muadam")
                .withData("started", readiness.isReady())
                .status(readiness.isReady() && database.answers())
                .build();
    }
}
