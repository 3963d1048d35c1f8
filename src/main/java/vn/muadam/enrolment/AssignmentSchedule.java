package vn.muadam.enrolment;

import jakarta.annotation.Priority;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.muadam.shared.ApplicationStarted;
import vn.muadam.shared.Readiness;

/**
 * Assigns every hour, and once at start-up, what new members and new requirements ask for.
 *
 * <p>Every node's timer fires. The second finds nothing left to do; if both begin at the same moment, the unique constraint
 * turns one of them back and the next hour finds nothing missing.
 */
@Singleton
public class AssignmentSchedule {

    private static final int LAST = ApplicationStarted.DEMO + 100;

    @Inject
    private Assignments assignments;

    @Inject
    private Readiness readiness;

    public void start(@Observes @Priority(LAST) ApplicationStarted event) {
        assignments.assignAll();
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void assign() {
        if (readiness.isReady()) {
            assignments.assignAll();
        }
    }
}
