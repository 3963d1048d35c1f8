package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.muadam.job.Backlog;

/** Attempts with answers that a phone without network brought after their time, and that wait to be marked anew. */
@ApplicationScoped
class LateAnswers implements Backlog {

    @Inject
    private AttemptRepository attempts;

    @Override
    public String name() {
        return "late-answers";
    }

    @Override
    public Waiting waiting(Instant now) {
        return attempts.countLate();
    }
}
