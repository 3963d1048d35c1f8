package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;

/**
 * What somebody wrote in their own words or photographed goes with them, and what markers said to it; the marks stay as numbers. What was
 * not marked yet is worth nothing then, and waits for nobody.
 */
@ApplicationScoped
@Transactional
class EssayErasure implements PersonErasure {

    @Inject
    private EssayRepository essays;

    @Inject
    private PhotoRepository photos;

    @Inject
    private AttemptRepository attempts;

    @Inject
    private Clock clock;

    @Override
    public void erase(PersonId person) {
        List<Long> waiting = essays.findWaiting(person);
        essays.forget(person);
        photos.removeOf(person);
        waiting.forEach(attempt -> attempts.lock(attempt).awaitMarking(clock.instant()));
    }
}
