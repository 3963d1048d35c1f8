package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

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
        StartedCheck check = new StartedCheck();
        check.readiness = new Readiness();

        assertThat(check.call().getStatus()).isEqualTo(org.eclipse.microprofile.health.HealthCheckResponse.Status.DOWN);
    }

    @Test
    void oneThatNeverWillSaysWhy() {
        StartedCheck check = new StartedCheck();
        check.readiness = new Readiness();
        check.readiness.refuse("another kind of database");

        assertThat(check.call().getData().orElseThrow()).containsEntry("refusal", "another kind of database");
    }
}
