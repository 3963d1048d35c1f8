package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.muadam.job.ScheduledWork;

/** Begins the changes whose day has come, in the first minute of it. */
@ApplicationScoped
class DueChanges implements ScheduledWork {

    @Inject
    private ChangeBook book;

    @Override
    public String name() {
        return "unit-changes";
    }

    @Override
    public Instant dueAfter(Instant now) {
        return now.plus(Duration.ofMinutes(1));
    }

    @Override
    public long run() {
        List<ChangeId> due = book.findDue();
        due.forEach(book::startIfDue);
        return due.size();
    }
}
