package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.muadam.identity.HistoryItem;
import vn.muadam.identity.MergeNote;
import vn.muadam.identity.MergeNotes;
import vn.muadam.identity.Merging;
import vn.muadam.identity.PersonHistory;
import vn.muadam.identity.PersonId;

/** What waits for a leader waits for them under the record that goes on. Decisions keep the names they were taken with. */
@ApplicationScoped
@Transactional
class HandoverHistory implements PersonHistory {

    private static final String KIND = "handover";
    private static final int AFTER_MEMBERSHIPS = 5;

    @Inject
    private HandoverRepository handovers;

    @Inject
    private MergeNotes notes;

    @Override
    public int order() {
        return AFTER_MEMBERSHIPS;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        return List.of();
    }

    @Override
    public void merge(Merging merging) {
        for (Handover handover : handovers.findOpenTo(merging.from())) {
            notes.add(merging, MergeNote.of(KIND, handover.id(), merging.from()));
            handover.goesTo(merging.into());
        }
    }

    @Override
    public void undo(Merging merging) {
        for (MergeNote note : notes.find(merging, KIND)) {
            handovers
                    .find(note.row())
                    .filter(Handover::isOpen)
                    .ifPresent(handover -> handover.goesTo(note.wasPerson()));
        }
    }
}
