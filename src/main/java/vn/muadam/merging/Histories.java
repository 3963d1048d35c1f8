package vn.muadam.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.muadam.identity.HistoryItem;
import vn.muadam.identity.Merging;
import vn.muadam.identity.PersonHistory;
import vn.muadam.identity.PersonId;

/** Everybody who keeps something of people, in the order in which one rests on the other. */
@ApplicationScoped
class Histories {

    @Inject
    @Any
    private Instance<PersonHistory> histories;

    List<HistoryItem> describe(PersonId person) {
        return inOrder().stream()
                .flatMap(history -> history.describe(person).stream())
                .toList();
    }

    void merge(Merging merging) {
        inOrder().forEach(history -> history.merge(merging));
    }

    void undo(Merging merging) {
        histories.stream()
                .sorted(Comparator.comparing(PersonHistory::order).reversed())
                .forEach(history -> history.undo(merging));
    }

    private List<PersonHistory> inOrder() {
        return histories.stream()
                .sorted(Comparator.comparing(PersonHistory::order))
                .toList();
    }
}
