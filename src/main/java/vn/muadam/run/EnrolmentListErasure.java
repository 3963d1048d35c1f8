package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;

/** What lists of participants say of somebody goes with them. */
@ApplicationScoped
@Transactional
class EnrolmentListErasure implements PersonErasure {

    @Inject
    private EnrolmentListRepository lists;

    @Override
    public void erase(PersonId person) {
        lists.forget(person);
    }
}
