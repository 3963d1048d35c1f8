package vn.muadam.reform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;

/** Deciding on changes of one's own units: what a draft still lacks, its day, and taking it back. */
@Stateless
public class ChangeDecisionService {

    @Inject
    private ChangeDesk desk;

    @Inject
    private AnnexRepository annexes;

    @Inject
    private ChangeBook book;

    @Inject
    private Planning planning;

    @Inject
    private SignedInUser user;

    /** Sends parts of divided units the ways that were chosen, each by a line of the annex; what nobody asked about stays. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void choose(ChangeId id, Map<UnitId, Integer> ways) {
        for (Plan.Choice asked : planning.plan(draft(id)).choices()) {
            Integer line = ways.get(asked.id());
            if (line != null && asked.ways().stream().anyMatch(way -> way.line() == line)) {
                annexes.choose(id, asked.id(), line);
            }
        }
    }

    /** Takes a line out of the annex. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void dropLine(ChangeId id, int line) {
        draft(id);
        annexes.remove(id, line);
    }

    /** Takes a line that was in doubt as right. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void trustLine(ChangeId id, int line) {
        draft(id);
        annexes.trust(id, line);
    }

    /**
     * Lets it happen at 00:00 of its day; at once when that has come.
     *
     * @throws ChangeBlockedException when something must be seen to first
     * @throws ChangeBusyException when it is no draft
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void schedule(ChangeId id) {
        UnitChange change = draft(id);
        if (planning.plan(change).isBlocked()) {
            throw new ChangeBlockedException();
        }
        change.schedule(user.id());
        desk.record(change, "unit-change-scheduled");
        book.startIfDue(id);
    }

    /**
     * Makes it a draft again, before its day.
     *
     * @throws ChangeBusyException when it has begun to happen
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void unschedule(ChangeId id) {
        UnitChange change = desk.lock(id);
        if (change.getState() != ChangeState.SCHEDULED) {
            throw new ChangeBusyException();
        }
        change.unschedule();
        desk.record(change, "unit-change-unscheduled");
    }

    /** Puts a draft away. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void discard(ChangeId id) {
        desk.lock(id).discard();
    }

    /**
     * Takes it back as a whole.
     *
     * @throws UndoTooLateException after three days, or when something was built on it
     * @throws ChangeBusyException when it has not happened
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void undo(ChangeId id) {
        desk.lock(id);
        book.beginUndoing(id);
    }

    private UnitChange draft(ChangeId id) {
        UnitChange change = desk.lock(id);
        change.requireDraft();
        return change;
    }
}
