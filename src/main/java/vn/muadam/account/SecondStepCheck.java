package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;

/** Takes the code that somebody typed, of the telephone or of the paper, and uses it up. */
@ApplicationScoped
class SecondStepCheck {

    @Inject
    private SecondStepRepository steps;

    @Inject
    private SecretSealing sealing;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Lets through who typed a right code. Of two who send the same one at once, one passes. It comes before anything else of
     * the transaction, because the try is counted on a connection of its own.
     *
     * @throws SecondStepSlowedException after five wrong codes, until the wait is over
     * @throws SecondStepRefusedException when the code is wrong, was used, or has run out
     * @throws NotFoundException when the person has set up no second step
     */
    void use(PersonId person, String typed) {
        String identifier = "second-step:" + person;
        if (!throttle.claim(person, identifier)) {
            throw new SecondStepSlowedException(throttle.waitFor(identifier));
        }
        SecondStep step = steps.find(person).orElseThrow(NotFoundException::new);
        if (!useCode(person, step, typed) && !useRecoveryCode(person, typed)) {
            throw new SecondStepRefusedException();
        }
        throttle.succeeded(identifier);
    }

    private boolean useCode(PersonId person, SecondStep step, String typed) {
        OptionalLong used = sealing.open(person, step.sealedSecret())
                .map(secret -> secret.stepOf(typed, clock.instant()))
                .orElse(OptionalLong.empty());
        return used.isPresent() && steps.use(person, used.getAsLong());
    }

    private boolean useRecoveryCode(PersonId person, String typed) {
        Optional<RecoveryCode> code = RecoveryCode.parse(typed);
        boolean used = code.isPresent() && steps.take(person, code.get());
        if (used) {
            audit.record(person.value(), AuditedAct.of("recovery-code-used", "person", person.value()));
        }
        return used;
    }
}
