package vn.muadam.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;

/** What somebody wrote when they asked goes with them; that they asked and were answered stays. */
@ApplicationScoped
@Transactional
class PrivacyErasure implements PersonErasure {

    @Inject
    private PrivacyRepository privacy;

    @Override
    public void erase(PersonId person) {
        privacy.findRequests(person).forEach(DataRequest::forget);
    }
}
