package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.muadam.identity.HistoryItem;
import vn.muadam.identity.Merging;
import vn.muadam.identity.PersonHistory;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PersonTies;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;

/**
 * Runs when units change, records become one, or a record was a mistake. A run of a unit that has ended is held by the unit
 * that takes the most of it.
 */
@ApplicationScoped
@Transactional
class RunTies implements UnitTies, PersonTies, PersonHistory {

    private static final String SETTLED = "course-run-settled";
    private static final int AFTER_ENROLMENTS = 15;

    @Inject
    private RunRepository runs;

    @Inject
    private SessionRepository sessions;

    @Inject
    private EnrolmentListRepository lists;

    @Inject
    private UnitEffects effects;

    /** Nobody need see to them. */
    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        return List.of();
    }

    @Override
    public void carry(EndedUnit ended) {
        ended.heirs().stream().findFirst().ifPresent(heir -> {
            for (CourseRun run : runs.findOf(ended.unit())) {
                run.settleIn(heir);
                effects.add(
                        ended.change(),
                        SETTLED,
                        new UnitEffect(run.getId(), ended.unit().value(), heir.value(), null));
            }
            runs.flush();
        });
    }

    @Override
    public void undo(long change) {
        for (UnitEffect settled : effects.find(change, SETTLED)) {
            runs.get(settled.subjectId()).settleIn(new UnitId(Objects.requireNonNull(settled.wasId())));
        }
        runs.flush();
    }

    @Override
    public boolean hold(PersonId person) {
        return false;
    }

    @Override
    public void release(PersonId person) {
        sessions.removeOf(person);
        runs.removeOf(person);
    }

    @Override
    public int order() {
        return AFTER_ENROLMENTS;
    }

    /** Courses are told of by {@link LearningHistory}. */
    @Override
    public List<HistoryItem> describe(PersonId person) {
        return List.of();
    }

    @Override
    public void merge(Merging merging) {
        runs.move(merging.from(), merging.into());
        sessions.move(merging.from(), merging.into());
        lists.follow(merging.from(), merging.into());
    }

    @Override
    public void undo(Merging merging) {
        runs.moveBack(merging.into(), merging.from());
        sessions.moveBack(merging.into(), merging.from());
    }
}
