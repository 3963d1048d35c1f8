package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who does which scheduled work when; every entry is a transaction of its own, seen by all nodes at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class WorkBook {

    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(1);

    @Inject
    private WorkRepository repository;

    @Inject
    private Clock clock;

    void makeKnown(ScheduledWork work) {
        repository.makeKnown(work.name(), work.firstDue(clock.instant()));
    }

    /** A claim to the work if it is due and nobody else is at it; empty otherwise. */
    Optional<String> claim(ScheduledWork work) {
        String claim = UUID.randomUUID().toString();
        Instant now = clock.instant();
        boolean ours = repository.claim(work.name(), claim, now, now.plus(work.lease()));
        return ours ? Optional.of(claim) : Optional.empty();
    }

    /** Enters a run that ended well; false when it took longer than its lease and another node has begun it anew. */
    boolean finish(ScheduledWork work, String claim, long count) {
        Instant now = clock.instant();
        return repository.finish(work.name(), claim, now, work.dueAfter(now), count);
    }

    void fail(ScheduledWork work, String claim) {
        Instant now = clock.instant();
        repository.fail(work.name(), claim, now, now.plus(BEFORE_NEXT_TRY));
    }

    void makeDue(String name) {
        repository.makeDue(name, clock.instant());
    }
}
