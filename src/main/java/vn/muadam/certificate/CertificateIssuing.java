package vn.muadam.certificate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.enrolment.CourseCompleted;
import vn.muadam.identity.NameConfirmed;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.FactsLoaded;

/**
 * Issues certificates: in the transaction of what completes a course, or of what confirms the name it waited for.
 *
 * <p>It asks the facts what is missing instead of believing the event, so that a replay issues nothing twice and whatever
 * was missed is made good at the next occasion.
 */
@ApplicationScoped
class CertificateIssuing {

    private static final Logger LOG = Logger.getLogger(CertificateIssuing.class.getName());
    private static final int CHUNK = 500;

    @Inject
    private AchievementRepository achievements;

    @Inject
    private IssuingDesk desk;

    @Inject
    private Event<CertificateIssued> issued;

    @Inject
    private Clock clock;

    @Transactional
    void courseCompleted(@Observes CourseCompleted event) {
        settle(event.person());
    }

    @Transactional
    void nameConfirmed(@Observes NameConfirmed event) {
        settle(event.person());
    }

    /** Gives the person every certificate that they have earned and do not hold. */
    @Transactional
    void settle(PersonId person) {
        desk.settle(achievements.findWaiting(person), clock.instant()).stream()
                .map(Certificate::toEvent)
                .forEach(issued::fire);
    }

    /** Facts came in bulk: the same for everybody, in transactions of some hundred certificates. */
    void factsLoaded(@Observes @Priority(FactsLoaded.CERTIFICATES) FactsLoaded event) {
        List<Achievement> waiting = achievements.findWaiting();
        int count = 0;
        for (int from = 0; from < waiting.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, waiting.size());
            count += desk.settleAndForget(waiting.subList(from, to), clock.instant());
        }
        LOG.log(Level.INFO, "{0} certificates issued for loaded facts", count);
    }
}
