package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;

/** What somebody answered under their name goes with them, their words too. Of an anonymous reply nobody knows whose it was. */
@ApplicationScoped
@Transactional
class SurveyErasure implements PersonErasure {

    @Inject
    private ReplyRepository replies;

    @Override
    public void erase(PersonId person) {
        replies.forget(person);
    }
}
