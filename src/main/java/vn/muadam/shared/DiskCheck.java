package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Part of {@code /health/ready}: down while there is no room to store anything. */
@Readiness
@ApplicationScoped
class DiskCheck implements HealthCheck {

    @Inject
    private DiskSpace disk;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("disk").status(disk.hasRoom());
        return disk.isWatched() ? answer.withData("freeMegabytes", disk.free()).build() : answer.build();
    }
}
