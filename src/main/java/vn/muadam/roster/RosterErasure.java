package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;

/** What loaded lists say of somebody goes with them, and can no more be taken back. */
@ApplicationScoped
@Transactional
class RosterErasure implements PersonErasure {

    @Inject
    private LineRepository lines;

    @Override
    public void erase(PersonId person) {
        lines.forget(person);
    }
}
