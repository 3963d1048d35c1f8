package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.muadam.shared.VietnamTime;

/** Takes the name and all else off the record, and ends the places in teams. */
@ApplicationScoped
@Transactional
class RecordErasure implements PersonErasure {

    @Inject
    private PersonRepository people;

    @Inject
    private PeopleRegister register;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private MergeNoteRepository notes;

    @Inject
    private Clock clock;

    @Override
    public void erase(PersonId id) {
        LocalDate today = VietnamTime.today(clock);
        for (Membership membership : memberships.findUnended(id)) {
            LocalDate day = membership.getValidFrom().isAfter(today) ? membership.getValidFrom() : today;
            register.leave(membership.id(), day);
        }
        notes.forgetFields(id);
        people.get(id).erase(clock.instant());
    }
}
