package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.muadam.enrolment.EnrolmentMove;
import vn.muadam.enrolment.EnrolmentMoves;
import vn.muadam.identity.HistoryItem;
import vn.muadam.identity.Merging;
import vn.muadam.identity.PersonHistory;
import vn.muadam.identity.PersonId;

/** Attempts and results when two records of a person become one: each goes with the enrolment in which it was made. */
@ApplicationScoped
@Transactional
class AttemptHistory implements PersonHistory {

    private static final int AFTER_ENROLMENTS = 20;

    @Inject
    private EnrolmentMoves enrolments;

    @Inject
    private AttemptHistoryRepository history;

    @Inject
    private OverrideRepository overrides;

    @Override
    public int order() {
        return AFTER_ENROLMENTS;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        return List.of(new HistoryItem("attempts", history.count(person), ""));
    }

    @Override
    public void merge(Merging merging) {
        List<EnrolmentMove> moves = new ArrayList<>(enrolments.of(merging));
        Collections.reverse(moves);
        for (EnrolmentMove move : moves) {
            history.moveResults(move.course(), move.wasPerson(), move.wasCycle(), move.nowPerson(), move.nowCycle());
            history.moveAttempts(move.enrolment(), move.nowPerson(), move.nowCycle());
        }
        overrides.move(merging.from(), merging.into());
    }

    /** What was added since to an enrolment goes back with it. */
    @Override
    public void undo(Merging merging) {
        for (EnrolmentMove move : enrolments.of(merging)) {
            history.moveResults(move.course(), move.nowPerson(), move.nowCycle(), move.wasPerson(), move.wasCycle());
            history.moveAttempts(move.enrolment(), move.wasPerson(), move.wasCycle());
        }
        overrides.moveBack(merging.into(), merging.from());
    }
}
