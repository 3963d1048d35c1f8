package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.PersonId;
import vn.muadam.job.Jobs;
import vn.muadam.job.NewJob;
import vn.muadam.organisation.UnitLedger;
import vn.muadam.organisation.UnitTies;
import vn.muadam.shared.VietnamTime;

/** The steps of a change's life, each a transaction of its own; its jobs and its service take them. */
@ApplicationScoped
@Transactional
class ChangeBook {

    @Inject
    private ChangeRepository changes;

    @Inject
    private Planning planning;

    @Inject
    private UnitLedger ledger;

    @Inject
    @Any
    private Instance<UnitTies> ties;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    List<ChangeId> findDue() {
        return changes.findDue(VietnamTime.today(clock)).stream()
                .map(UnitChange::getId)
                .toList();
    }

    /** Queues what is due; of two nodes the second finds nothing to do. */
    void startIfDue(ChangeId id) {
        UnitChange change = changes.lock(id);
        if (change.isDueOn(VietnamTime.today(clock))) {
            change.beginApplying();
            begin(change, ChangeApplying.KIND);
        }
    }

    void beginUndoing(ChangeId id) {
        UnitChange change = changes.lock(id);
        change.beginUndoing(clock.instant());
        if (ledger.isBuiltUpon(id.value())) {
            throw new UndoTooLateException();
        }
        begin(change, ChangeUndoing.KIND);
    }

    private void begin(UnitChange change, String kind) {
        long owner = change.getOwner().map(PersonId::value).orElseThrow();
        change.begun(jobs.start(
                new NewJob(kind, change.getReference(), owner, change.getId().value())));
    }

    /**
     * Carries the change out as a whole.
     *
     * @throws ChangeBlockedException when something stands against it that did not when it was scheduled
     */
    Plan apply(ChangeId id) {
        UnitChange change = changes.lock(id);
        Plan plan = planning.plan(change);
        if (plan.isBlocked()) {
            throw new ChangeBlockedException();
        }
        new Execution(change, plan, ledger).run(ties);
        UnitChange after = changes.lock(id); // the persistence context was emptied
        after.applied(clock.instant());
        record(
                after,
                "unit-change-applied",
                plan.endings().size() + " → " + plan.beginnings().size());
        return plan;
    }

    /** It did not happen, and is a draft again. */
    void notApplied(ChangeId id) {
        UnitChange change = changes.lock(id);
        if (change.getState() == ChangeState.APPLYING) {
            change.unschedule();
        }
    }

    /** Takes the change back as a whole. */
    void undo(ChangeId id) {
        UnitChange change = changes.lock(id);
        if (ledger.isBuiltUpon(id.value())) {
            throw new UndoTooLateException();
        }
        ties.forEach(tie -> tie.undo(id.value()));
        ledger.undo(id.value(), change.getEffectiveOn());
        UnitChange after = changes.lock(id);
        after.undone(clock.instant());
        record(after, "unit-change-undone", "");
    }

    void notUndone(ChangeId id) {
        UnitChange change = changes.lock(id);
        if (change.getState() == ChangeState.UNDOING) {
            change.undoingStopped();
        }
    }

    private void record(UnitChange change, String act, String figures) {
        AuditedAct done = AuditedAct.of(act, "unit-change", change.getId().value())
                .in(change.getUnit().orElseThrow().value())
                .withDetail((change.getReference() + " " + figures).strip());
        audit.record(change.getOwner().map(PersonId::value).orElseThrow(), done);
    }
}
