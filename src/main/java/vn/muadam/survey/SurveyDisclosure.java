package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.Messages;

/** What somebody answered in surveys under their name. */
@ApplicationScoped
class SurveyDisclosure implements PersonDisclosure {

    private static final int AFTER_ATTEMPTS = 25;

    @Inject
    private ReplyRepository replies;

    @Override
    public int order() {
        return AFTER_ATTEMPTS;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(SurveyDisclosure.class, locale);
        return replies.findTold(person).stream()
                .map(told -> new DisclosedLine(
                        words.text("disclosure.surveys"),
                        told.course() + ": " + told.item().getAsk(),
                        answer(told)))
                .toList();
    }

    private static String answer(ReplyRepository.Told told) {
        SurveyItem item = told.item();
        return switch (item.getKind()) {
            case TEXT -> told.words();
            case SCALE -> told.choice() + "/" + SurveyItem.SCALE_TOP;
            case SINGLE, SEVERAL -> item.getOptions().get(told.choice() - 1);
        };
    }
}
