package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

/**
 * {@code /health/started}: up once the schema stands and what ships is loaded, and from then on; a server that will never
 * start as it is configured says why.
 */
@Startup
@ApplicationScoped
class StartedCheck implements HealthCheck {

    @Inject
    private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return of(readiness);
    }

    static HealthCheckResponse of(Readiness readiness) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("muadam").status(readiness.isReady());
        String refusal = readiness.refusal();
        return refusal.isEmpty()
                ? answer.build()
                : answer.withData("refusal", refusal).build();
    }
}
