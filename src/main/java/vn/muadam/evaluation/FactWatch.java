package vn.muadam.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.muadam.certificate.CertificateIssued;
import vn.muadam.enrolment.CourseCompleted;
import vn.muadam.enrolment.CourseReopened;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SeatsChanged;
import vn.muadam.quiz.QuizResultChanged;

/**
 * Keeps the computed values of the teams' records in step with the facts: noted in the transaction of the fact, computed
 * as soon as it is stored, so that whoever sees a completion sees what it changed.
 *
 * <p>Not in the same transaction: the values of a team are computed from the facts of all its members, and two members
 * who finish at once would each hold their own fact and wait for the other's.
 */
@ApplicationScoped
class FactWatch {

    private static final Logger LOG = Logger.getLogger(FactWatch.class.getName());

    @Inject
    private TouchedTeams touched;

    @Inject
    private EvaluationRepository repository;

    @Inject
    private TeamEvaluations evaluations;

    @Inject
    private People people;

    @Inject
    private Event<TeamFactsChanged> changed;

    @Inject
    private Clock clock;

    void follow(@Observes CourseCompleted event) {
        note(event.person());
    }

    void follow(@Observes CourseReopened event) {
        note(event.person());
    }

    void follow(@Observes QuizResultChanged event) {
        note(event.person());
    }

    void follow(@Observes CertificateIssued event) {
        note(event.person());
    }

    /** Lists of thousands come in here, so that the values follow within a minute and not at once. */
    void follow(@Observes SeatsChanged event) {
        if (touched.add(event.team())) {
            repository.add(new StaleNote(event.team(), clock.instant()));
        }
    }

    private void note(PersonId person) {
        people.primaryTeam(person).filter(touched::add).ifPresent(team -> {
            repository.add(new StaleNote(team, clock.instant()));
            changed.fire(new TeamFactsChanged(team));
        });
    }

    /** The fact is stored and stays so; values that cannot be computed now are computed by {@link StaleWatch}. */
    void compute(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamFactsChanged event) {
        try {
            evaluations.bringUpToDate(event.team());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The values of team " + event.team().value() + " follow later", e);
        }
    }
}
