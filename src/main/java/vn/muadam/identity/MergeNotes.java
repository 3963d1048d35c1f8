package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The notes of merges: each capability writes down what it does to its rows, and reads it when it is undone. */
@ApplicationScoped
@Transactional
public class MergeNotes {

    @Inject
    private MergeNoteRepository notes;

    public void add(Merging merging, MergeNote note) {
        notes.add(merging.id(), note);
    }

    /** The notes of that kind, the last first: the order in which they are undone. */
    public List<MergeNote> find(Merging merging, String kind) {
        return notes.find(merging.id(), kind);
    }
}
