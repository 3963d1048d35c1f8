package vn.muadam.account;

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

/**
 * How somebody signs in when two records of them become one: by the account of the record that goes on; where that has
 * none, by the other's. Devices, slips, linked identities and the second step of the record that is given up are good no more.
 */
@ApplicationScoped
@Transactional
class AccountHistory implements PersonHistory {

    private static final String CLOSED = "account-closed";
    private static final String MOVED = "account-moved";
    private static final int AFTER_THE_RECORD = 2;

    @Inject
    private AccountHistoryRepository accounts;

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private ExternalIdentityRepository identities;

    @Inject
    private ClaimRepository claims;

    @Inject
    private SecondStepRepository secondSteps;

    @Inject
    private MergeNotes notes;

    @Override
    public int order() {
        return AFTER_THE_RECORD;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        return accounts.find(person)
                .map(account -> List.of(new HistoryItem("account", 1, account.username())))
                .orElse(List.of(new HistoryItem("account", 0, "")));
    }

    @Override
    public void merge(Merging merging) {
        devices.removeAll(merging.from());
        identities.removeAll(merging.from());
        claims.remove(merging.from());
        secondSteps.remove(merging.from());
        if (accounts.find(merging.from()).filter(Account::isActive).isEmpty()) {
            return;
        }
        if (accounts.find(merging.into()).isEmpty()) {
            notes.add(merging, MergeNote.of(MOVED, merging.from().value(), merging.from()));
            accounts.give(merging.from(), merging.into());
        } else {
            notes.add(merging, MergeNote.of(CLOSED, merging.from().value(), merging.from()));
            accounts.setStatus(merging.from(), AccountStatus.CLOSED);
        }
    }

    @Override
    public void undo(Merging merging) {
        notes.find(merging, MOVED).forEach(note -> {
            devices.removeAll(merging.into());
            identities.removeAll(merging.into());
            secondSteps.remove(merging.into());
            accounts.give(merging.into(), note.wasPerson());
        });
        notes.find(merging, CLOSED).forEach(note -> accounts.setStatus(note.wasPerson(), AccountStatus.ACTIVE));
    }
}
