package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PersonTies;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;

/**
 * Overrides when units change and when a record was a mistake. What held for a unit that has ended goes on for the same
 * people: for each of its parts, or for the one unit that is the same place under a new name.
 */
@ApplicationScoped
@Transactional
class OverrideTies implements UnitTies, PersonTies {

    private static final String ENDED = "quiz-override-ended";
    private static final String BEGUN = "quiz-override-begun";
    private static final String SETTLED = "quiz-override-settled";

    @Inject
    private OverrideRepository overrides;

    @Inject
    private UnitEffects effects;

    @Inject
    private Clock clock;

    /** Nobody need see to them. */
    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        return List.of();
    }

    @Override
    public void carry(EndedUnit ended) {
        for (QuizOverride override : overrides.findAt(ended.unit())) {
            if (override.isPersonal()) {
                ended.heirs().stream().findFirst().ifPresent(heir -> settle(override, heir, ended));
            } else {
                divide(override, ended);
            }
        }
        overrides.flush();
    }

    private void settle(QuizOverride override, UnitId heir, EndedUnit ended) {
        override.settleIn(heir);
        effects.add(
                ended.change(),
                SETTLED,
                new UnitEffect(override.getId(), ended.unit().value(), heir.value(), null));
    }

    private void divide(QuizOverride override, EndedUnit ended) {
        List<UnitId> heirs = ended.renamed() ? ended.onlyHeir().stream().toList() : ended.parts();
        for (UnitId heir : heirs) {
            QuizOverride carried = override.carriedTo(heir);
            overrides.add(carried);
            effects.add(ended.change(), BEGUN, new UnitEffect(carried.getId(), null, null, null));
        }
        override.end(null, clock.instant());
        effects.add(ended.change(), ENDED, new UnitEffect(override.getId(), null, null, null));
    }

    @Override
    public void undo(long change) {
        for (UnitEffect begun : effects.find(change, BEGUN)) {
            QuizOverride carried = overrides.get(begun.subjectId());
            if (carried.isInForce()) {
                carried.end(null, clock.instant());
            }
        }
        effects.find(change, ENDED)
                .forEach(ended -> overrides.get(ended.subjectId()).reopen());
        effects.find(change, SETTLED)
                .forEach(settled -> overrides
                        .get(settled.subjectId())
                        .settleIn(new UnitId(Objects.requireNonNull(settled.wasId()))));
        overrides.flush();
    }

    @Override
    public boolean hold(PersonId person) {
        return false;
    }

    @Override
    public void release(PersonId person) {
        overrides.removeOf(person);
    }
}
