package vn.muadam.identity;

import java.util.List;

/**
 * What hangs on a person in a capability above, asked when two records of one person become one. It is brought as an
 * application-scoped bean; all of it happens in one transaction.
 *
 * <p>Nothing is lost by a merge: what cannot stand beside what the other record has is set aside, and undoing it gives
 * each record back what was its own, with what was added to that since.
 */
public interface PersonHistory {

    /** The lower come first, and are undone last: what others rest on. */
    int order();

    /** What there is, for whoever decides. */
    List<HistoryItem> describe(PersonId person);

    /** Gives what hangs on the one record to the other, and notes it. */
    void merge(Merging merging);

    /** Takes it back by the notes. */
    void undo(Merging merging);
}
