package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two records say about one person: where the one that goes on says nothing, it takes what the other says. Roles that
 * are over go with it; whoever holds one today is never given up.
 */
@ApplicationScoped
@Transactional
class RecordHistory implements PersonHistory {

    private static final String FIELD = "field-";
    private static final String ROLE = "role";

    @Inject
    private PersonRepository people;

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private MergeNotes notes;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        return List.of();
    }

    @Override
    public void merge(Merging merging) {
        Person into = people.get(merging.into());
        Person from = people.get(merging.from());
        Map<PersonField, @Nullable String> taken = new EnumMap<>(PersonField.class);
        Map<PersonField, @Nullable String> own = into.values();
        from.values().forEach((field, value) -> {
            if (value != null && own.get(field) == null) {
                taken.put(field, value);
                notes.add(merging, new MergeNote(FIELD + field, merging.into().value(), merging.into(), null, value));
            }
        });
        into.correct(taken);
        from.mergeInto(merging.into());
        for (long grant : grants.findIds(merging.from())) {
            notes.add(merging, MergeNote.of(ROLE, grant, merging.from()));
            grants.give(grant, merging.into());
        }
    }

    /** What somebody has corrected since stays corrected. */
    @Override
    public void undo(Merging merging) {
        Person into = people.get(merging.into());
        Map<PersonField, @Nullable String> own = into.values();
        Map<PersonField, @Nullable String> emptied = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            boolean taken = notes.find(merging, FIELD + field).stream()
                    .map(MergeNote::wasText)
                    .anyMatch(value -> value != null && value.equals(own.get(field)));
            if (taken) {
                emptied.put(field, null);
            }
        }
        into.correct(emptied);
        people.get(merging.from()).mergeInto(null);
        notes.find(merging, ROLE).forEach(note -> grants.give(note.row(), note.wasPerson()));
    }
}
