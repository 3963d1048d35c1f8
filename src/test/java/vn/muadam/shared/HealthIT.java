package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;

@InContainer
class HealthIT {

    private HttpVisitor balancer;

    @BeforeEach
    void somebodyComes() {
        balancer = HttpVisitor.here();
    }

    @Test
    void aServerThatServesIsStartedLiveAndReady() throws Exception {
        for (String question : new String[] {"started", "live", "ready"}) {
            assertThat(balancer.get("/health/" + question)).as(question).isEqualTo(200);
            assertThat(balancer.body()).contains("\"muadam\"");
        }
    }

    @Test
    void aServerThatHasNotLoadedYetIsNotStarted() {
        assertThat(StartedCheck.of(new Readiness()).getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    @Test
    void oneThatNeverWillSaysWhy() {
        Readiness readiness = new Readiness();
        readiness.refuse("another kind of database");

        assertThat(StartedCheck.of(readiness).getData().orElseThrow())
                .containsEntry("refusal", "another kind of database");
    }
}
