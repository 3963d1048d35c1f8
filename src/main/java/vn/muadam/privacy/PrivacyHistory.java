package vn.muadam.privacy;

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

/** What somebody agreed to and asks stays theirs under the record that goes on, so that a request is about all of them. */
@ApplicationScoped
@Transactional
class PrivacyHistory implements PersonHistory {

    private static final String CONSENT = "consent";
    private static final String REQUEST = "data-request";
    private static final int AFTER_THE_ACCOUNT = 3;

    @Inject
    private PrivacyRepository privacy;

    @Inject
    private MergeNotes notes;

    @Override
    public int order() {
        return AFTER_THE_ACCOUNT;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        return List.of();
    }

    @Override
    public void merge(Merging merging) {
        for (Consent consent : privacy.findConsents(merging.from())) {
            notes.add(merging, MergeNote.of(CONSENT, consent.id(), merging.from()));
            consent.giveTo(merging.into());
        }
        for (DataRequest request : privacy.findRequests(merging.from())) {
            notes.add(merging, MergeNote.of(REQUEST, request.getId(), merging.from()));
            request.giveTo(merging.into());
        }
    }

    @Override
    public void undo(Merging merging) {
        for (MergeNote note : notes.find(merging, CONSENT)) {
            privacy.findConsent(note.row()).ifPresent(consent -> consent.giveTo(note.wasPerson()));
        }
        for (MergeNote note : notes.find(merging, REQUEST)) {
            privacy.find(note.row()).ifPresent(request -> request.giveTo(note.wasPerson()));
        }
    }
}
