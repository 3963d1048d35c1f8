package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PersonTies;

/** Whoever is named in a decision, or has taken a team over, stays on record. */
@ApplicationScoped
class TeamPersonTies implements PersonTies {

    @Inject
    private SeatRepository seats;

    @Inject
    private HandoverRepository handovers;

    @Override
    public boolean hold(PersonId person) {
        return seats.isNamed(person) || handovers.isTakenBy(person);
    }

    @Override
    public void release(PersonId person) {
        handovers.forget(person);
    }
}
