package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.identity.MergeNote;
import vn.muadam.identity.MergeNotes;
import vn.muadam.identity.Merging;

/** Tells the capabilities above what a merge of two records did to enrolments, so that what hangs on them follows. */
@ApplicationScoped
public class EnrolmentMoves {

    static final String KIND = "enrolment";

    @Inject
    private MergeNotes notes;

    @Inject
    private LearningHistoryRepository history;

    /** The moves while the merge holds, the last first: the order in which they are undone. */
    public List<EnrolmentMove> of(Merging merging) {
        return notes.find(merging, KIND).stream().map(this::move).toList();
    }

    private EnrolmentMove move(MergeNote note) {
        LearningHistoryRepository.Place now = history.place(KIND, note.row());
        return new EnrolmentMove(
                new EnrolmentId(note.row()), now.course(), note.wasPerson(), cycleOf(note), now.person(), now.cycle());
    }

    static int cycleOf(MergeNote note) {
        return note.wasNumber() == null ? Enrolment.FIRST_CYCLE : note.wasNumber();
    }
}
