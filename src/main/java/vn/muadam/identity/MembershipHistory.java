package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.muadam.shared.VietnamTime;

/**
 * Places in teams when two records become one. They all go to the one that goes on; in a team where both sit today only the
 * place of that one stays open, and only its primary team counts.
 */
@ApplicationScoped
@Transactional
class MembershipHistory implements PersonHistory {

    private static final String KIND = "membership";
    private static final String OPEN = "open";

    @Inject
    private MembershipRepository memberships;

    @Inject
    private MergeNotes notes;

    @Inject
    private Event<SeatsChanged> changed;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        return List.of();
    }

    @Override
    public void merge(Merging merging) {
        LocalDate today = VietnamTime.today(clock);
        List<Membership> kept = memberships.findUnended(merging.into());
        boolean countedElsewhere = kept.stream().anyMatch(Membership::isPrimary);
        for (Membership membership : memberships.findAll(merging.from())) {
            boolean open = membership.getValidTo() == null;
            boolean twice =
                    open && kept.stream().anyMatch(other -> other.getTeam().equals(membership.getTeam()));
            int counted = membership.isPrimary() ? 1 : 0;
            notes.add(merging, new MergeNote(KIND, membership.id(), merging.from(), counted, twice ? OPEN : null));
            changed.fire(new SeatsChanged(membership.getTeam()));
            membership.giveTo(merging.into(), membership.isPrimary() && !(open && countedElsewhere));
            if (twice) {
                membership.endBefore(today);
            }
        }
    }

    @Override
    public void undo(Merging merging) {
        for (MergeNote note : notes.find(merging, KIND)) {
            memberships.find(note.row()).ifPresent(membership -> {
                changed.fire(new SeatsChanged(membership.getTeam()));
                membership.giveTo(note.wasPerson(), Objects.equals(note.wasNumber(), 1));
                if (OPEN.equals(note.wasText())) {
                    membership.reopen();
                }
            });
        }
    }
}
